using Abiquo.Sdk.Specification;
using Abiquo.Sdk.Tests.Environments;
using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.HighAvailability;

/// <summary>Properties of environments of both kinds, whatever their arrangement.</summary>
public sealed class RandomHighAvailabilityTests
{
    private static readonly Config Times = Config.QuickThrowOnFailure.WithMaxTest(100);

    private static IEnumerable<TestCaseData<Arbitrary<TopologyEnvironment>>> Kinds() =>
    [
        new(EnvironmentShape.Any.Generator.Select(TopologyEnvironment (shape) => shape.Build()).ToArbitrary()) { TestName = "{m}(distributed)" },
        new(HighAvailabilityShape.Any.Generator.Select(TopologyEnvironment (shape) => shape.Build()).ToArbitrary()) { TestName = "{m}(high availability)" },
    ];

    [TestCaseSource(nameof(Kinds))]
    public void The_matrix_has_what_the_rules_ask_for_and_nothing_else(Arbitrary<TopologyEnvironment> any) => Check.One(Times, Prop.ForAll(any, environment =>
    {
        var expected = ExpectedFlows.Of(environment);
        return ExpectedFlows.Of(environment.Matrix().Flows).SetEquals(expected.Values.SelectMany(flows => flows));
    }));

    [TestCaseSource(nameof(Kinds))]
    public void Every_documented_link_between_appliances_that_are_present_is_there(Arbitrary<TopologyEnvironment> any) => Check.One(Times, Prop.ForAll(any, environment =>
    {
        var expected = ExpectedFlows.Of(environment);
        var documented = environment.Spec.Rules.Where(rule => rule.Group == RuleGroup.Documented);
        return ExpectedFlows.Of(environment.Matrix().Where(RuleGroup.Documented).Flows).SetEquals(documented.SelectMany(rule => expected[rule.Id]));
    }));

    [TestCaseSource(nameof(Kinds))]
    public void Each_flow_is_of_a_rule_of_the_spec_that_asks_for_it(Arbitrary<TopologyEnvironment> any) => Check.One(Times, Prop.ForAll(any, environment =>
    {
        var expected = ExpectedFlows.Of(environment);
        return environment.Matrix().Flows.GroupBy(flow => flow.Rule).All(flows =>
            environment.Spec.Rules.Contains(flows.Key) && ExpectedFlows.Of(flows).IsSubsetOf(expected[flows.Key.Id]));
    }));

    [TestCaseSource(nameof(Kinds))]
    public void Each_rule_that_applies_has_its_flows(Arbitrary<TopologyEnvironment> any) => Check.One(Times, Prop.ForAll(any, environment =>
    {
        var there = ExpectedFlows.Of(environment.Matrix().Flows);
        return ExpectedFlows.Of(environment).Values.All(flows => flows.IsSubsetOf(there));
    }));

    [TestCaseSource(nameof(Kinds))]
    public void It_is_sound_and_equals_itself(Arbitrary<TopologyEnvironment> any) => Check.One(Times, Prop.ForAll(any, environment =>
        environment.Validate().Count == 0 && environment.Matrix().Equals(environment.Matrix())));

    [TestCaseSource(nameof(Kinds))]
    public void Every_flow_names_the_hosts_that_let_it_in(Arbitrary<TopologyEnvironment> any) => Check.One(Times, Prop.ForAll(any, environment =>
    {
        var hosts = environment.Resolve().Inventory.Appliances.SelectMany(placed => placed.Appliance.Hosts).Select(host => host.Fqdn.ToString()).ToHashSet();
        return environment.Matrix().Flows.All(flow => flow.To.Host.Length == 0
            ? flow.Nodes.Count == 0
            : flow.Nodes.Count > 0 && flow.Nodes.All(hosts.Contains) && (!hosts.Contains(flow.To.Host) || flow.Nodes.Equals([flow.To.Host])));
    }));

    /// <summary>Port 54321 belongs to no endpoint; 5672 and 22 each belong to exactly one.</summary>
    [Test]
    public void A_changed_port_is_changed_everywhere_and_the_old_number_is_nowhere() => Check.One(Times, Prop.ForAll(HighAvailabilityShape.Any, shape =>
    {
        var usual = shape.Build();
        var changed = usual with
        {
            Datanode = usual.Datanode is { } datanode ? datanode with { Ports = new() { RabbitMQ = 54321 } } : null,
            Services = usual.Services is { } services ? services with { Ports = new() { RabbitMQ = 54321 } } : null,
        };
        var (before, after) = (ExpectedFlows.Of(usual.Matrix().Flows), ExpectedFlows.Of(changed.Matrix().Flows));
        return after.All(flow => flow.Port != 5672) && before.Any(flow => flow.Port == 5672)
            && after.SetEquals(before.Select(flow => flow.Port == 5672 ? flow with { Port = 54321 } : flow));
    }));
}
