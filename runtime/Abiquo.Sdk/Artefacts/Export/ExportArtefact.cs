using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Artefacts.Export;

/// <summary>Writes the environment as a JSON document.</summary>
public sealed class ExportArtefact : Artefact
{
    private const string Schema = "--schema";

    /// <inheritdoc/>
    public override string Name => "export";

    /// <inheritdoc/>
    public override string Summary => "Writes the environment as a JSON document, which --environment loads again.";

    /// <inheritdoc/>
    public override ValueList<string> Formats => ["json"];

    /// <inheritdoc/>
    public override ValueList<ArtefactOption> Options =>
        [new(Schema, "Write the JSON Schema of such documents instead, for editors.") { IsFlag = true }];

    /// <inheritdoc/>
    public override bool AllowsFindings(ArtefactRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Has(Schema);
    }

    /// <inheritdoc/>
    public override ArtefactOutput Write(ArtefactRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ArtefactOutput.Text(request.Has(Schema)
            ? EnvironmentSchema.Of(request.Deployment.Environment)
            : EnvironmentJson.Write(request.Deployment));
    }

    /// <inheritdoc/>
    public override BundlePart Prepare(Deployment deployment, BundleOptions options) => new() { Files = Files(deployment) };

    private static IEnumerable<ArtefactFile> Files(Deployment deployment)
    {
        yield return new("environment.json", EnvironmentJson.Write(deployment));
    }
}
