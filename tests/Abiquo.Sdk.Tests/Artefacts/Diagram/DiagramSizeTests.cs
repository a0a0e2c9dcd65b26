using System.Xml.Linq;
using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Artefacts.Diagram.Svg;

namespace Abiquo.Sdk.Tests.Artefacts.Diagram;

public sealed class DiagramSizeTests
{
    private static TopologyDiagram DiagramOf(int datacenters, DiagramDetail? detail = null)
    {
        var environment = Environment(datacenters);
        return TopologyDiagram.Of(environment.Resolve(), detail);
    }

    // One Server, one Datanode, and four hosts in each datacenter.
    private static DistributedEnvironment Environment(int datacenters) => new()
    {
        Server = new() { Host = new("cloud.example.com") },
        Datanode = new() { Host = new("dn.example.com") },
        Datacenters = OneOrMore.From(Enumerable.Range(1, datacenters).Select(i => new Datacenter($"dc{i}")
        {
            TemplateRepository = $"nfs{i}.example.com:/opt/vm_repository",
            RemoteServices = RemoteServices.PoolOf([new($"rs1.dc{i}.example.com"), new($"rs2.dc{i}.example.com")]),
            V2V = V2V.PoolOf([new($"v2v1.dc{i}.example.com"), new($"v2v2.dc{i}.example.com")]),
        })),
    };

    [TestCase(9, DiagramDetail.Hosts)]
    [TestCase(10, DiagramDetail.Appliances)]
    [TestCase(20, DiagramDetail.Scopes)]
    [TestCase(250, DiagramDetail.Kinds)]
    public void A_diagram_too_large_to_read_is_collapsed(int datacenters, DiagramDetail detail)
    {
        var diagram = DiagramOf(datacenters);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diagram.Detail, Is.EqualTo(detail));
            Assert.That(diagram.Nodes.Count(), Is.LessThanOrEqualTo(TopologyDiagram.Readable));
        }
    }

    [Test]
    public void A_collapsed_node_summarizes_its_contents()
    {
        const string Expected = "250 of them: NFS template repository (250), Remote Services (500), V2V (500)";
        Assert.That(DiagramOf(250).Nodes.Select(node => node.Summary), Has.Some.EqualTo(Expected));
    }

    [TestCase(DiagramDetail.Hosts, 9)]
    [TestCase(DiagramDetail.Hosts, 40)]
    [TestCase(DiagramDetail.Appliances, 40)]
    public void More_datacenters_need_no_more_parallel_lines(DiagramDetail detail, int datacenters)
    {
        static int Width(TopologyDiagram diagram) => (int)XElement.Parse(SvgWriter.Write(diagram)).Attribute("width")!;
        Assert.That(Width(DiagramOf(datacenters, detail)), Is.EqualTo(Width(DiagramOf(2, detail))).Within(40));
    }
}
