using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Artefacts.Diagram.Html;
using Abiquo.Sdk.Artefacts.Diagram.Svg;
using Abiquo.Sdk.Artefacts.Diagram.Text;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Artefacts.Diagram;

public sealed class DiagramTextTests
{
    private static readonly string[] HostileLabels =
    [
        "a\"] --> x[\"b", "</script><script>alert(1)</script>", "]]>", "-->", "`**b**`", "line\nend\nsubgraph x", "%%{init: {}}%%",
        "#quot;", "&lt;b&gt;", "\\", "\\N\"", "javascript:alert(1)", "\u2028\u2029", "\u202eevil", "\0\u001b", "\ud800", "\uffff",
        "{}|<>", "click n0 call alert()", "é中", "",
    ];

    // Test cases are named by number because test reports are XML, which cannot represent some of the labels.
    private static IEnumerable<int> Hostile => Enumerable.Range(0, HostileLabels.Length);

    private static (TopologyDiagram Diagram, CommunicationMatrix Matrix) DiagramOf(string label)
    {
        var rule = new Rule(label, RuleGroup.Documented, "A", "B", "E", label) { Source = [new(new("S", label, label), label)] };
        var flow = new Flow(
            rule,
            new(label, "a.example.com", null),
            new(label, "b.example.com", null),
            label,
            Protocol.Tcp,
            1,
            ["b.example.com", "c.example.com"]);
        var expanded = new DiagramNode(
            "n0",
            label,
            label,
            [
                new("n0h0", label, "a.example.com", label, IsVirtual: false),
                new("n0h1", label, "b.example.com", "", IsVirtual: true),
                new("n0h2", label, "c.example.com", "", IsVirtual: false),
            ],
            IsExpanded: true);
        var collapsed = new DiagramNode("n1", label, label, [], IsExpanded: false);
        var group = new DiagramGroup("b0", label, DiagramArea.Environment, [expanded, collapsed]);
        DiagramEdge[] edges = [new("n0", "n1", [flow]), new("n0", "n0", [flow]), new("n0h0", "n0h1", [flow])];
        return (new(label, DiagramDetail.Hosts, [group], edges.ToValueList()), new([flow]));
    }

    [TestCaseSource(nameof(Hostile))]
    public void A_label_adds_neither_lines_nor_quotes_to_Mermaid(int hostile)
    {
        var label = HostileLabels[hostile];
        var (text, plain) = (MermaidWriter.Write(DiagramOf(label).Diagram), MermaidWriter.Write(DiagramOf("plain").Diagram));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Count(c => c == '\n'), Is.EqualTo(plain.Count(c => c == '\n')));
            Assert.That(text.Count(c => c == '"'), Is.EqualTo(plain.Count(c => c == '"')));
            Assert.That(Regex.Replace(text, "#[0-9]+;|<br/>|-->", ""), Does.Not.Match("[<`\\\\{}%#\u2028\0\u001b]"));
        }
    }

    [TestCaseSource(nameof(Hostile))]
    public void A_label_does_not_end_a_string_in_Dot(int hostile)
    {
        var label = HostileLabels[hostile];
        static int Quotes(string text) => Regex.Count(text, @"(?<!\\)(\\\\)*""");
        var (text, plain) = (DotWriter.Write(DiagramOf(label).Diagram), DotWriter.Write(DiagramOf("plain").Diagram));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Quotes(text), Is.EqualTo(Quotes(plain)));
            Assert.That(text.Count(c => c == '\n'), Is.EqualTo(plain.Count(c => c == '\n')));
        }
    }

    [TestCaseSource(nameof(Hostile))]
    public void A_label_adds_no_elements_to_Svg_or_the_page(int hostile)
    {
        var label = HostileLabels[hostile];
        static IEnumerable<string> Elements(string xml) =>
            XDocument.Parse(xml).Descendants().Select(element => element.Name.LocalName).Distinct().Order();
        var (diagram, matrix) = DiagramOf(label);
        var (plain, plainMatrix) = DiagramOf("plain");
        var table = HostileCells.Row(label) with { Title = label };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Elements(SvgWriter.Write(diagram)), Is.EqualTo(Elements(SvgWriter.Write(plain))));
            Assert.That(
                Elements(HtmlPage.Write(diagram, matrix, [table])),
                Is.EqualTo(Elements(HtmlPage.Write(plain, plainMatrix, [table]))));
        }
    }

    [TestCaseSource(nameof(Hostile))]
    public void A_label_does_not_end_the_data_of_the_page(int hostile)
    {
        var label = HostileLabels[hostile];
        var (diagram, matrix) = DiagramOf(label);
        var page = HtmlPage.Write(diagram, matrix, []);
        var data = Regex.Match(page, "<script type=\"application/json\" id=\"topology\">(.*)</script>\n").Groups[1].Value;
        using var json = JsonDocument.Parse(data);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(data, Does.Not.Match("[<>&\u2028\u2029]"));
            Assert.That(json.RootElement.GetProperty("flows").GetArrayLength(), Is.EqualTo(1));
            Assert.That(Regex.Count(page, "<script"), Is.EqualTo(2));
        }
    }

    [Test]
    public void The_page_loads_nothing_from_the_network()
    {
        var environment = Samples.HighAvailability;
        var page = XDocument.Parse(HtmlPage.Write(TopologyDiagram.Of(environment.Resolve()), environment.Matrix(), []));
        var attributes = page.Descendants().Attributes().ToList();
        var names = attributes.Select(attribute => attribute.Name.LocalName).Distinct().ToList();
        var links = attributes.Where(attribute => attribute.Name.LocalName == "href").Select(attribute => attribute.Value).ToList();
        var style = page.Descendants("style").Single().Value;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(names, Has.None.AnyOf("src", "srcset", "action", "data", "style"));
            Assert.That(names, Has.None.StartsWith("on"));
            Assert.That(links, Is.Not.Empty.And.All.StartsWith("#"));
            Assert.That(style, Does.Not.Contain("url(").And.Not.Contain("@import"));
            Assert.That(page.Descendants("script").Last().Value, Does.Not.Match("fetch|XMLHttpRequest|import|innerHTML|eval|https?:"));
            Assert.That(attributes.Select(attribute => attribute.Value), Has.Some.StartsWith("default-src 'none'; script-src 'sha256-"));
        }
    }
}
