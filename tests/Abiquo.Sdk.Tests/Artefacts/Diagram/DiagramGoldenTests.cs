using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Artefacts.Diagram.Html;
using Abiquo.Sdk.Artefacts.Diagram.Svg;
using Abiquo.Sdk.Artefacts.Diagram.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Tests.Artefacts.Diagram;

public sealed class DiagramGoldenTests
{
    private static readonly Table ExtraTable = new("worksheet", ["host", new("memory", IsNumber: true)], [["a.example.com", "8"]]);

    [TestCase("Distributed")]
    [TestCase("HighAvailability")]
    public void Every_format_matches_its_golden_file(string sample)
    {
        TopologyEnvironment environment = sample == "Distributed" ? Samples.Distributed : Samples.HighAvailability;
        var matrix = environment.Matrix();
        var diagram = TopologyDiagram.Of(environment.Resolve(), matrix);
        using (Assert.EnterMultipleScope())
        {
            GoldenFile.Verify($"{sample}.mermaid", MermaidWriter.Write(diagram));
            GoldenFile.Verify($"{sample}.dot", DotWriter.Write(diagram));
            GoldenFile.Verify($"{sample}.svg", SvgWriter.Write(diagram));
            GoldenFile.Verify($"{sample}.html", HtmlPage.Write(diagram, matrix, [ExtraTable]));
        }
    }
}
