using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Abiquo.Sdk.Artefacts.Diagram;
using Abiquo.Sdk.Artefacts.Diagram.Html;
using Abiquo.Sdk.Artefacts.Diagram.Svg;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Artefacts.Diagram;

public sealed class DiagramTextTests
{
    private static readonly string[] Labels =
    [
        "a\"] --> x[\"b", "</script><script>alert(1)</script>", "]]>", "-->", "`**b**`", "line\nend\nsubgraph x", "%%{init: {}}%%", "#quot;", "&lt;b&gt;",
        "\\", "\\N\"", "javascript:alert(1)", "\u2028\u2029", "\u202eevil", "\0\u001b", "\ud800", "\uffff", "{}|<>", "click n0 call alert()", "é中", "",
    ];

    // By number: test reports are XML, and some of these cannot be written in XML.
    private static IEnumerable<int> Hostile => Enumerable.Range(0, Labels.Length);

    private static (TopologyDiagram Diagram, CommunicationMatrix Matrix) Drawing(string label)
    {
        var rule = new Rule(label, RuleGroup.Documented, "A", "B", "E", label) { Source = [new(new("S", label, label), label)] };
        var flow = new Flow(rule, new(label, "a.example.com", null), new(label, "b.example.com", null), label, Protocol.Tcp, 1, ["b.example.com", "c.example.com"]);
        DiagramHost[] hosts = [new("n0h0", label, "a.example.com", label, false), new("n0h1", label, "b.example.com", "", true), new("n0h2", label, "c.example.com", "", false)];
        var box = new DiagramBox("b0", label, DiagramArea.Environment, [new("n0", label, label, hosts.ToValueList(), true), new("n1", label, label, [], false)]);
        return (new(label, DiagramDetail.Hosts, [box], [new("n0", "n1", [flow]), new("n0", "n0", [flow]), new("n0h0", "n0h1", [flow])]), new([flow]));
    }

    [TestCaseSource(nameof(Hostile))]
    public void Mermaid_gets_no_more_lines_and_no_quotes_of_a_label(int hostile)
    {
        var label = Labels[hostile];
        var (text, plain) = (MermaidWriter.Write(Drawing(label).Diagram), MermaidWriter.Write(Drawing("plain").Diagram));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Count(c => c == '\n'), Is.EqualTo(plain.Count(c => c == '\n')));
            Assert.That(text.Count(c => c == '"'), Is.EqualTo(plain.Count(c => c == '"')));
            Assert.That(Regex.Replace(text, "#[0-9]+;|<br/>|-->", ""), Does.Not.Match("[<`\\\\{}%#\u2028\0\u001b]"));
        }
    }

    [TestCaseSource(nameof(Hostile))]
    public void Dot_ends_a_string_only_where_we_do(int hostile)
    {
        var label = Labels[hostile];
        static int Quotes(string text) => Regex.Count(text, @"(?<!\\)(\\\\)*""");
        var (text, plain) = (DotWriter.Write(Drawing(label).Diagram), DotWriter.Write(Drawing("plain").Diagram));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Quotes(text), Is.EqualTo(Quotes(plain)));
            Assert.That(text.Count(c => c == '\n'), Is.EqualTo(plain.Count(c => c == '\n')));
        }
    }

    [TestCaseSource(nameof(Hostile))]
    public void Svg_and_page_are_XML_with_our_elements_only(int hostile)
    {
        var label = Labels[hostile];
        static IEnumerable<string> Elements(string xml) => XDocument.Parse(xml).Descendants().Select(element => element.Name.LocalName).Distinct().Order();
        var (diagram, matrix) = Drawing(label);
        var (plain, plainMatrix) = Drawing("plain");
        var table = HostileCells.Row(label) with { Title = label };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Elements(SvgWriter.Write(diagram)), Is.EqualTo(Elements(SvgWriter.Write(plain))));
            Assert.That(Elements(HtmlPage.Write(diagram, matrix, [table])), Is.EqualTo(Elements(HtmlPage.Write(plain, plainMatrix, [table]))));
        }
    }

    [TestCaseSource(nameof(Hostile))]
    public void The_data_of_the_page_end_where_they_should(int hostile)
    {
        var label = Labels[hostile];
        var (diagram, matrix) = Drawing(label);
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
    public void The_page_asks_nobody_for_anything()
    {
        var environment = Samples.HighAvailability;
        var page = XDocument.Parse(HtmlPage.Write(TopologyDiagram.Of(environment.Resolve()), environment.Matrix(), []));
        var attributes = page.Descendants().Attributes().ToList();
        var style = page.Descendants("style").Single().Value;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(attributes.Where(attribute => attribute.Name.LocalName is "src" or "srcset" or "action" or "data" or "style"), Is.Empty);
            Assert.That(attributes.Where(attribute => attribute.Name.LocalName == "href").Select(attribute => attribute.Value), Has.All.StartsWith("#"));
            Assert.That(attributes.Where(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
            Assert.That(style, Does.Not.Contain("url(").And.Not.Contain("@import"));
            Assert.That(page.Descendants("script").Last().Value, Does.Not.Match("fetch|XMLHttpRequest|import|innerHTML|eval|https?:"));
            Assert.That(attributes.Select(attribute => attribute.Value), Has.Some.StartsWith("default-src 'none'; script-src 'sha256-"));
        }
    }
}
