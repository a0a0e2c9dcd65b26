using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Matrix;

public sealed class DocumentedFlowsTests
{
    private static IReadOnlyList<Flow> Documented => Samples.Distributed.Matrix().Where(RuleGroup.Documented).Flows;

    [Test]
    public void The_firewall_tables_have_27_links() => Assert.That(DocumentedLink.All, Has.Count.EqualTo(27));

    [Test]
    public void The_sample_has_85_documented_flows_of_which_2_are_from_anywhere()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Documented, Has.Count.EqualTo(85));
            Assert.That(Documented.Where(flow => flow.From.Appliance == Rule.Anywhere), Has.Exactly(2).Items);
            Assert.That(Documented.Where(flow => flow.From.Host.Length > 0 && flow.To.Host.Length > 0), Has.Exactly(83).Items);
        }
    }

    [Test]
    public void They_are_the_cross_products_of_the_firewall_tables() =>
        Assert.That(FlowRow.Of(Documented), Is.EquivalentTo(DocumentedLink.All.SelectMany(link => link.Between(Machine.OfSample))));

    [Test]
    public void Every_rule_of_the_tables_has_a_flow() =>
        Assert.That(Documented.Select(flow => flow.Rule.Id).Distinct(), Has.Exactly(27).Items);

    [Test]
    public void A_flow_from_anywhere_names_no_host_and_the_network_of_everybody() =>
        Assert.That(
            Documented.Select(flow => flow.From).Where(from => from.Appliance == "Anywhere").Distinct(),
            Is.EqualTo([new FlowEndpoint("Anywhere", "", "0.0.0.0/0")]));

    [Test]
    public void Machines_of_a_cluster_or_pool_are_each_connected()
    {
        var pool = Samples.Small with
        {
            Server = Server.Pool(new("a.example.com", "10.0.0.1"), new("b.example.com", "10.0.0.2")),
            Datanode = Datanode.Cluster(new("d.example.com", "10.0.1.1"), new("e.example.com", "10.0.1.2"), new("f.example.com", "10.0.1.3")),
        };
        var database = pool.Matrix().Flows.Where(flow => flow.Rule.Id == "server-database");
        Assert.That(
            database.Select(flow => (flow.From.Host, flow.To.Host)),
            Is.EquivalentTo([
                ("a.example.com", "d.example.com"), ("a.example.com", "e.example.com"), ("a.example.com", "f.example.com"),
                ("b.example.com", "d.example.com"), ("b.example.com", "e.example.com"), ("b.example.com", "f.example.com"),
            ]));
    }
}
