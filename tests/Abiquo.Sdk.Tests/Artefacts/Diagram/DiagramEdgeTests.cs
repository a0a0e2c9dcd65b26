using Abiquo.Sdk.Artefacts.Diagram.Graph;
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

    // Every host has flows, but not with every other one: an edge between the appliances would claim too many flows.
    private static readonly Datanode Mixed = Datanode.Cluster(
        new("dn1.example.com", "10.0.1.11"), new("dn2.example.com", "2001:db8::12"), new("dn3.example.com", "10.0.1.13", "2001:db8::13"));

    private static readonly PublicCloudRemoteServices Shared = new() { Host = new("prs.example.com", "10.3.0.10") };

    private static readonly HighAvailabilityEnvironment TwoRegions = Samples.HighAvailability with
    {
        PublicCloudRegions = [new("a") { RemoteServices = Shared }, new("b") { RemoteServices = Shared }],
    };

    private static IEnumerable<TestCaseData> Environments()
    {
        TopologyEnvironment[] all =
        [
            Samples.Distributed,
            Samples.Small,
            Samples.HighAvailability,
            Samples.Distributed with
            {
                AdministratorNetworks = ["10.9.0.0/24"],
                DnsServers = ["10.0.0.53", "10.0.0.54"],
                NtpServers = ["10.0.0.53"],
            },
            Samples.Distributed with { Datacenters = [Samples.Madrid, Dual] },
            Samples.Distributed with { Datanode = Mixed, Datacenters = [Dual] },
            TwoRegions,
        ];
        return all.SelectMany((environment, i) => Enum.GetValues<DiagramDetail>()
            .Select(detail => new TestCaseData(environment, detail).SetArgDisplayNames($"{i}", $"{detail}")));
    }

    [TestCaseSource(nameof(Environments))]
    public void Every_flow_is_on_one_edge_between_its_endpoints(TopologyEnvironment environment, DiagramDetail detail)
    {
        var matrix = environment.Matrix();
        var diagram = TopologyDiagram.Of(environment.Resolve(), matrix, detail);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diagram.Edges.SelectMany(edge => edge.Flows), Is.EquivalentTo(matrix.Flows));
            Assert.That(diagram.Edges.Select(edge => (edge.From, edge.To)), Is.Unique);
            foreach (var edge in diagram.Edges)
            {
                var (from, to) = (HostsOf(diagram, edge.From), HostsOf(diagram, edge.To));
                Assert.That(
                    edge.Flows.All(flow => from.Contains(KeyOf(flow.From)) && to.Contains(KeyOf(flow.To))),
                    $"{edge.From} -> {edge.To}");
                Assert.That(edge.Ports, Is.EqualTo(edge.Flows.Select(flow => flow.Service).Distinct()));
            }
        }
    }

    [TestCaseSource(nameof(Environments))]
    public void No_edge_claims_a_flow_that_does_not_exist(TopologyEnvironment environment, DiagramDetail detail)
    {
        var diagram = TopologyDiagram.Of(environment.Resolve(), environment.Matrix(), detail);
        Assert.That(diagram.Edges, Has.All.Matches<DiagramEdge>(edge => edge.Flows.Count > 0));
        if (detail != DiagramDetail.Hosts)
        {
            return;
        }

        foreach (var edge in diagram.Edges)
        {
            var claimed = HostsOf(diagram, edge.From)
                .SelectMany(from => HostsOf(diagram, edge.To), (from, to) => (from, to))
                .Where(pair => pair.from != pair.to)
                .SelectMany(pair => edge.Ports, (pair, service) => (pair.from, pair.to, service));
            var actual = edge.Flows.Select(flow => (KeyOf(flow.From), KeyOf(flow.To), flow.Service)).Distinct();
            Assert.That(actual, Is.EquivalentTo(claimed), $"{edge.From} -> {edge.To}");
        }
    }

    [Test]
    public void Hosts_with_different_address_families_have_edges_of_their_own()
    {
        var environment = Samples.Distributed with { Datacenters = [Dual] };
        var diagram = TopologyDiagram.Of(environment.Resolve(), environment.Matrix());
        Assert.That(diagram.Edges.Select(edge => edge.From), Has.Some.Contains("h"));
    }

    [Test]
    public void An_appliance_shared_by_two_regions_is_drawn_once()
    {
        var diagram = TopologyDiagram.Of(TwoRegions.Resolve(), TwoRegions.Matrix());
        Assert.That(diagram.Groups[^1].Label, Is.EqualTo("public cloud region a, public cloud region b"));
    }

    [Test]
    public void A_matrix_of_another_environment_is_rejected() =>
        Assert.That(
            () => TopologyDiagram.Of(Samples.Small.Resolve(), Samples.HighAvailability.Matrix()),
            Throws.ArgumentException.With.Message.Contains("another environment"));

    private static (string Appliance, string Name) KeyOf(FlowEndpoint endpoint) =>
        (endpoint.Appliance, DiagramHost.NameOf(endpoint));

    private static HashSet<(string Appliance, string Name)> HostsOf(TopologyDiagram diagram, string endId) =>
    [
        .. diagram.Nodes
            .SelectMany(node => node.Hosts.Where(host =>
                host.Id == endId || (node.Id == endId && (!host.IsVirtual || !node.IsExpanded))))
            .Select(host => (host.Appliance, host.Name)),
    ];
}
