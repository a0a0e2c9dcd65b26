using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Matrix;

public sealed class MatrixFilterTests
{
    private static readonly CommunicationMatrix All = Samples.Distributed.Matrix();

    [Test]
    public void Without_a_condition_all_flows_stay() => Assert.That(All.Where(), Is.EqualTo(All));

    [Test]
    public void The_groups_together_are_the_matrix() =>
        Assert.That(Enum.GetValues<RuleGroup>().Sum(group => All.Where(group).Flows.Count), Is.EqualTo(All.Flows.Count));

    [TestCase("V2V")]
    [TestCase("v2v")]
    public void An_appliance_is_named_by_its_id_in_any_case(string from) =>
        Assert.That(All.Where(from: from).Flows.Select(flow => flow.From.Appliance).Distinct(), Is.EqualTo(["V2V"]));

    [TestCase("dn2.example.com")]
    [TestCase("DN2.example.com")]
    public void A_host_is_named_by_its_name_in_any_case(string to) =>
        Assert.That(All.Where(to: to).Flows.Select(flow => flow.To.Host).Distinct(), Is.EqualTo(["dn2.example.com"]));

    [Test]
    public void All_conditions_hold_at_once() =>
        Assert.That(
            All.Where(RuleGroup.Documented, "rs.madrid.example.com", "Datanode").Flows.Select(flow => (flow.To.Host, flow.Port)).Distinct(),
            Has.Exactly(9).Items);

    [Test]
    public void An_unknown_name_has_no_flows() => Assert.That(All.Where(from: "nobody").Flows, Is.Empty);
}
