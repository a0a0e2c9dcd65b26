namespace Abiquo.Sdk.Tests.HighAvailability;

public sealed class LinkPolicyTests
{
    private static readonly string[] Doubtful =
        ["monitoring-redis", "v2v-redis", "monitoring-zookeeper", "remote-services-zookeeper", "v2v-zookeeper", "datanode-watchtower"];

    [Test]
    public void The_doubtful_rules_are_those_without_evidence_and_say_why() => Assert.That(
        AbiquoTopology.Spec.Rules.Where(rule => rule.Doubt.Length > 0).Select(rule => rule.Id), Is.EquivalentTo(Doubtful));

    [Test]
    public void A_strict_environment_leaves_out_exactly_these()
    {
        var (usual, strict) = (Samples.Distributed.Matrix().Flows, (Samples.Distributed with { LinkPolicy = LinkPolicy.Strict }).Matrix().Flows);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(usual.Except(strict).Select(flow => flow.Rule.Id).Distinct(), Is.EquivalentTo(Doubtful));
            Assert.That(strict.Except(usual), Is.Empty);
            Assert.That(strict.Select(flow => flow.Rule.Id), Has.No.AnyOf(Doubtful));
        }
    }

    [Test]
    public void What_is_listed_stays()
    {
        var sample = Samples.Distributed;
        var listed = sample with { LinkPolicy = LinkPolicy.Strict, Links = [sample.Datacenters[0].V2V.Connect(sample.Datanode.Redis)] };
        Assert.That(listed.Matrix().Flows.Count(flow => flow.Rule.Id == "v2v-redis"), Is.EqualTo(3));
    }
}
