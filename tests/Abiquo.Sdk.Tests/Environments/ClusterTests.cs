namespace Abiquo.Sdk.Tests.Environments;

public sealed class ClusterTests
{
    private static OneOrMore<Host> Hosts(int count) => OneOrMore.From(Enumerable.Range(1, count).Select(number => new Host($"dn{number}.example.com")));

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(5)]
    public void A_cluster_of_computed_nodes_has_an_odd_number(int count) => Assert.That(Datanode.ClusterOf(Hosts(count)).Hosts, Has.Count.EqualTo(count));

    [TestCase(2)]
    [TestCase(4)]
    [TestCase(6)]
    [TestCase(7)]
    public void Another_number_of_computed_nodes_is_refused_and_the_quorum_named(int count) =>
        Assert.That(
            () => Datanode.ClusterOf(Hosts(count)),
            Throws.ArgumentException.With.Message.StartsWith("not a cluster: Datanode has 1, 3 or 5 nodes, because").And.Message.Contains("quorum"));

    [Test]
    public void Monitoring_is_one_machine_or_three()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Monitoring.ClusterOf(Hosts(3)).Hosts, Has.Count.EqualTo(3));
            Assert.That(() => Monitoring.ClusterOf(Hosts(2)), Throws.ArgumentException);
            Assert.That(() => Monitoring.ClusterOf(Hosts(5)), Throws.ArgumentException);
        }
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(7)]
    public void A_pool_has_any_number_of_machines(int count) => Assert.That(V2V.PoolOf(Hosts(count)).Hosts, Has.Count.EqualTo(count));

    [Test]
    public void The_host_of_several_is_the_first() => Assert.That(Datanode.ClusterOf(Hosts(3)).Host, Is.EqualTo(Hosts(3)[0]));
}
