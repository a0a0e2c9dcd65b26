using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Worksheet;

/// <summary>Writes the installation worksheet: the machines, their totals, and the values of the install parameters.</summary>
public sealed class WorksheetArtefact : Artefact
{
    /// <inheritdoc/>
    public override string Name => "worksheet";

    /// <inheritdoc/>
    public override string Summary => "Writes the machines, their totals, and every install parameter with its value.";

    /// <inheritdoc/>
    public override ValueList<string> Formats => ["markdown", "csv", "html"];

    /// <inheritdoc/>
    public override ArtefactOutput Write(ArtefactRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ArtefactOutput.Text(WorksheetWriter.Write(request.Deployment, request.Format));
    }

    /// <inheritdoc/>
    public override BundlePart Prepare(Deployment deployment, BundleOptions options) => new() { Files = Files(deployment) };

    private static IEnumerable<ArtefactFile> Files(Deployment deployment)
    {
        var tables = WorksheetTables.Of(deployment);
        yield return new("worksheet.md", WorksheetWriter.Write(deployment, tables, "markdown"));
        yield return new("worksheet.csv", WorksheetWriter.Write(deployment, tables, "csv"));
        yield return new("worksheet.html", WorksheetWriter.Write(deployment, tables, "html"));
    }
}
