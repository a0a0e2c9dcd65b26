using Abiquo.Sdk.Artefacts.Diagram;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Tests.Artefacts.Diagram;

public sealed class DiagramEdgeTests
{
    private static readonly Datacenter Dual = new("lyon")
    {
        TemplateRepository = "10.1.0.5:/opt/vm_repository",
        RemoteServices = RemoteServices.Pool(new("rs1.example.com", "10.4.0.1", "2001:db8::1"), new("rs2.example.com", "2001:db8::2")),
        V2V = new() { Host = new("v2v.lyon.example.com") },
    };

    // Every node takes part, but not with every other: the pairs are fewer than an edge between the appliances would say.
    private static readonly Datanode Mixed = Datanode.Cluster(
        new("dn1.example.com", "10.0.1.11"), new("dn2.example.com", "2001:db8::12"), new("dn3.example.com", "10.0.1.13", "2001:db8::13"));

    private static readonly PublicCloudRemoteServices Shared = new() { Host = new("prs.example.com", "10.3.0.10") };

    private static IEnumerable<TestCaseData> Environments()
    {
        TopologyEnvironment[] all =
        [
            Samples.Distributed,
            Samples.Small,
            Samples.HighAvailability,
            Samples.Distributed with { AdministratorNetworks = ["10.9.0.0/24"], DnsServers = ["10.0.0.53", "10.0.0.54"], NtpServers = ["10.0.0.53"] },
            Samples.Distributed with { Datacenters = [Samples.Madrid, Dual] },
            Samples.Distributed with { Datanode = Mixed, Datacenters = [Dual] },
            Samples.HighAvailability with { PublicCloudRegions = [new("a") { RemoteServices = Shared }, new("b") { RemoteServices = Shared }] },
        ];
        return all.SelectMany((environment, i) => Enum.GetValues<DiagramDetail>().Select(detail => new TestCaseData(environment, detail).SetArgDisplayNames($"{i}", $"{detail}")));
    }

    [TestCaseSource(nameof(Environments))]
    public void Every_flow_is_on_one_edge_between_its_own_ends(TopologyEnvironment environment, DiagramDetail detail)
    {
        var matrix = environment.Matrix();
        var diagram = TopologyDiagram.Of(environment, matrix, detail);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diagram.Edges.SelectMany(edge => edge.Flows), Is.EquivalentTo(matrix.Flows));
            Assert.That(diagram.Edges.Select(edge => (edge.From, edge.To)), Is.Unique);
            foreach (var edge in diagram.Edges)
            {
                Assert.That(edge.Flows.All(flow => Ends(diagram, edge.From).Contains(NameOf(flow.From)) && Ends(diagram, edge.To).Contains(NameOf(flow.To))), $"{edge.From} -> {edge.To}");
                Assert.That(edge.Ports, Is.EqualTo(edge.Flows.Select(flow => flow.Service).Distinct()));
            }
        }
    }

    [TestCaseSource(nameof(Environments))]
    public void No_edge_claims_a_flow_that_is_not_there(TopologyEnvironment environment, DiagramDetail detail)
    {
        var diagram = TopologyDiagram.Of(environment.Resolve(), detail);
        Assert.That(diagram.Edges, Has.All.Matches<DiagramEdge>(edge => edge.Flows.Count > 0));
        if (detail != DiagramDetail.Hosts)
        {
            return;
        }

        foreach (var edge in diagram.Edges)
        {
            var drawn = Ends(diagram, edge.From).SelectMany(from => Ends(diagram, edge.To), (from, to) => (from, to)).Where(pair => pair.from != pair.to)
                .SelectMany(pair => edge.Ports, (pair, service) => (pair.from, pair.to, service));
            Assert.That(edge.Flows.Select(flow => (NameOf(flow.From), NameOf(flow.To), flow.Service)).Distinct(), Is.EquivalentTo(drawn), $"{edge.From} -> {edge.To}");
        }
    }

    [Test]
    public void Hosts_of_two_address_families_are_drawn_one_by_one()
    {
        var environment = Samples.Distributed with { Datacenters = [Dual] };
        var diagram = TopologyDiagram.Of(environment.Resolve());
        Assert.That(diagram.Edges.Select(edge => edge.From), Has.Some.Contains("h"));
    }

    [Test]
    public void What_two_regions_share_is_drawn_once()
    {
        var environment = Samples.HighAvailability with { PublicCloudRegions = [new("a") { RemoteServices = Shared }, new("b") { RemoteServices = Shared }] };
        var diagram = TopologyDiagram.Of(environment.Resolve());
        Assert.That(diagram.Boxes[^1].Label, Is.EqualTo("public cloud region a, public cloud region b"));
    }

    [Test]
    public void A_matrix_of_another_environment_is_refused() =>
        Assert.That(() => TopologyDiagram.Of(Samples.Small, Samples.HighAvailability.Matrix()), Throws.ArgumentException.With.Message.Contains("another environment"));

    private static (string Appliance, string Name) NameOf(FlowEndpoint party) => (party.Appliance, DiagramHost.NameOf(party));

    private static HashSet<(string Appliance, string Name)> Ends(TopologyDiagram diagram, string end) =>
    [
        .. diagram.Nodes
            .SelectMany(node => node.Hosts.Where(host => host.Id == end || (node.Id == end && (!host.IsVirtual || !node.ShowsHosts))))
            .Select(host => (host.Appliance, host.Name)),
    ];
}
