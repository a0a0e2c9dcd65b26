using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.HighAvailability;

/// <summary>A Datanode that grows from one node to three.</summary>
public sealed class GrowingTests
{
    private static readonly DistributedEnvironment Three = Samples.Distributed with { AdministratorNetworks = [] };
    private static readonly DistributedEnvironment One = Three with { Datanode = new() { Host = Three.Datanode.Host } };

    private static List<Flow> Added => [.. Three.Matrix().Flows.Except(One.Matrix().Flows)];

    [Test]
    public void Nothing_is_closed() => Assert.That(One.Matrix().Flows.Except(Three.Matrix().Flows), Is.Empty);

    /// <summary>Ten peer endpoints, each with flows from every node to both others.</summary>
    [Test]
    public void It_adds_60_flows_between_its_nodes() => Assert.That(
        Added.Where(flow => flow.Rule.Group == RuleGroup.Peer).GroupBy(flow => flow.Rule.Id).Select(flows => (flows.Key, flows.Count())),
        Is.EquivalentTo(new[]
        {
            "galera-replication", "galera-incremental-transfer", "galera-snapshot-transfer", "maxscale-backends", "redis-replication",
            "sentinel-quorum", "rabbitmq-peers", "rabbitmq-cluster", "zookeeper-quorum", "zookeeper-election",
        }.Select(rule => (rule, 6))));

    /// <summary>
    /// 20 client flows to each new node: 6 clients with three ports each, two of which also need the database. Each new node also has a
    /// client of its own.
    /// </summary>
    [Test]
    public void It_adds_40_flows_of_clients_to_the_new_nodes_and_2_of_their_own() => Assert.That(
        Added.Where(flow => flow.Rule.Group != RuleGroup.Peer).GroupBy(flow => (flow.From.Appliance, flow.To.Appliance)).Select(flows => (flows.Key, flows.Count())),
        Is.EquivalentTo(new[]
        {
            (("Server", "Datanode"), 2 * 4), (("Monitoring", "Datanode"), 2 * 4), (("RemoteServices", "Datanode"), 2 * 2 * 3), (("V2V", "Datanode"), 2 * 2 * 3),
            (("Datanode", "Monitoring"), 2),
        }));

    [Test]
    public void It_adds_nothing_else() => Assert.That(Added, Has.Count.EqualTo(60 + 40 + 2));

    [Test]
    public void A_virtual_address_adds_6_flows_of_VRRP_and_brings_clients_of_the_fronts_to_itself()
    {
        var shared = Three with { Datanode = Three.Datanode with { VirtualAddress = new("datanode.example.com", "10.0.1.10") } };
        var flows = shared.Matrix().Flows;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(flows.Where(flow => flow.Protocol == Protocol.Vrrp).Select(flow => (flow.Service, flow.Rule.Id)), Is.EqualTo(Enumerable.Repeat(("vrrp", "virtual-address"), 6)));
            Assert.That(flows.Where(flow => flow.To.Host == "datanode.example.com").Select(flow => flow.Port).Distinct(), Is.EquivalentTo(new ushort[] { 3306, 6379 }));
            Assert.That(flows.Where(flow => flow.To.Host == "datanode.example.com").Select(flow => string.Join(' ', flow.Nodes)).Distinct(), Is.EqualTo(["dn1.example.com dn2.example.com dn3.example.com"]));
            Assert.That(flows.Where(flow => flow is { Rule.Group: not RuleGroup.Peer, To.Appliance: "Datanode", Port: 3306 or 6379 }).Select(flow => flow.To.Host).Distinct(), Is.EqualTo(["datanode.example.com"]));
            Assert.That(flows.Where(flow => flow is { To.Appliance: "Datanode", Port: 5672 }).Select(flow => flow.To.Host).Distinct().Count(), Is.EqualTo(3), "clients know every node of RabbitMQ");
        }
    }

    [TestCase(false, 13306, 16379, TestName = "Without a virtual address the nodes listen beside their fronts")]
    [TestCase(true, 3306, 6379, TestName = "With a virtual address the nodes have the usual ports")]
    public void Backends(bool hasVirtualAddress, int database, int redis)
    {
        var datanode = Three.Datanode with { VirtualAddress = hasVirtualAddress ? new("datanode.example.com", "10.0.1.10") : null };
        var peers = (Three with { Datanode = datanode }).Matrix().Where(RuleGroup.Peer).Flows;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(peers.Where(flow => flow.Rule.Id == "maxscale-backends").Select(flow => (int)flow.Port), Is.EqualTo(Enumerable.Repeat(database, 6)));
            Assert.That(peers.Where(flow => flow.Rule.Id == "redis-replication").Select(flow => (int)flow.Port), Is.EqualTo(Enumerable.Repeat(redis, 6)));
            Assert.That((datanode.MaxScale.Port, datanode.Redis.Port), Is.EqualTo((3306, 6379)));
            Assert.That((datanode with { Ports = new() { RedisNode = 7000 } }).RedisNode.Port, Is.EqualTo(7000));
        }
    }

    [TestCase(1, 36638, 0)]
    [TestCase(3, 36639, 6)]
    public void A_Monitoring_cluster_has_its_balanced_port(int nodes, int port, int backends)
    {
        var monitoring = Monitoring.ClusterOf(Enumerable.Range(1, nodes).Select(i => new Host($"mon{i}.example.com", $"10.0.2.1{i}")));
        var flows = (Three with { Monitoring = monitoring }).Matrix().Flows;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(flows.Where(flow => flow.Rule.Id == "remote-services-watchtower").Select(flow => (int)flow.Port).Distinct(), Is.EqualTo([port]));
            Assert.That(flows.Where(flow => flow.Rule.Id == "watchtower-backends").Select(flow => (int)flow.Port), Is.EqualTo(Enumerable.Repeat(36638, backends)));
        }
    }
}
