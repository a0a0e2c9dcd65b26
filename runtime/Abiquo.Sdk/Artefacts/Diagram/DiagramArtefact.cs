using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Artefacts.Diagram.Html;
using Abiquo.Sdk.Artefacts.Diagram.Svg;
using Abiquo.Sdk.Artefacts.Diagram.Text;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>Draws the environment as a diagram.</summary>
public sealed class DiagramArtefact : Artefact
{
    private const string Collapse = "--collapse";

    // By the value on the command line, from the most to the least detailed.
    private static readonly (string Word, DiagramDetail Detail)[] Details =
    [
        ("none", DiagramDetail.Hosts),
        ("role", DiagramDetail.Appliances),
        ("datacenter", DiagramDetail.Scopes),
        ("kind", DiagramDetail.Kinds),
    ];

    /// <inheritdoc/>
    public override string Name => "diagram";

    /// <inheritdoc/>
    public override string Summary => "Draws the environment: places as boxes, ports on the edges.";

    /// <inheritdoc/>
    public override ValueList<string> Formats => ["mermaid", "dot", "svg", "html"];

    /// <inheritdoc/>
    public override ValueList<ArtefactOption> Options =>
    [
        new(
            Collapse,
            "What one node stands for: an appliance (role), a datacenter, a kind of datacenter, or a host (none). "
            + $"Up to {TopologyDiagram.Readable} hosts are shown where not given.")
        {
            Alias = "-c",
            Choices = Details.Select(detail => detail.Word).ToValueList(),
        },
    ];

    /// <inheritdoc/>
    public override ArtefactOutput Write(ArtefactRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        DiagramDetail? detail = request.ValueOf(Collapse) is { } word ? Array.Find(Details, known => known.Word == word).Detail : null;
        var diagram = TopologyDiagram.Of(request.Deployment, detail);
        return new ArtefactOutput.Text(request.Format switch
        {
            "dot" => DotWriter.Write(diagram),
            "svg" => SvgWriter.Write(diagram),
            "html" => Page(request.Deployment, diagram),
            _ => MermaidWriter.Write(diagram),
        });
    }

    /// <inheritdoc/>
    public override BundlePart Prepare(Deployment deployment, BundleOptions options) => new() { Files = Files(deployment) };

    private static IEnumerable<ArtefactFile> Files(Deployment deployment)
    {
        var diagram = TopologyDiagram.Of(deployment);
        yield return new("diagram.mmd", MermaidWriter.Write(diagram));
        yield return new("diagram.dot", DotWriter.Write(diagram));
        yield return new("diagram.svg", SvgWriter.Write(diagram));
        yield return new("diagram.html", Page(deployment, diagram));
    }

    private static string Page(Deployment deployment, TopologyDiagram diagram) =>
        HtmlPage.Write(diagram, deployment.Matrix, WorksheetTables.Of(deployment));
}
