using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Generator.Tests.Outside;

namespace Abiquo.Sdk.Generator.Tests.Facts;

/// <summary>A condition is seen from an appliance: one scope does not see what another one has.</summary>
public sealed class ScopeConditionTests
{
    private const string Rule = "\"to\": \"Queue.Amqp\", \"purpose\": \"Results\"";

    [TestCase("{ \"present\": \"Mirror\" }", "broker.madrid.example.com")]
    [TestCase("{ \"not\": { \"present\": \"Mirror\" } }", "broker.lima.example.com")]
    [TestCase("{ \"several\": \"Queue\" }")]
    public void A_rule_connects_in_the_scopes_where_it_holds(string when, params string[] targets) => Assert.That(
        Of(when).Resolve().Matrix.Flows.Where(flow => flow.Rule.Id == "hypervisor-queue").Select(flow => flow.To.Host).Distinct(),
        Is.EqualTo(targets));

    /// <summary>A rule that connects something in one scope is not idle.</summary>
    [Test]
    public void It_is_idle_only_where_it_connects_nothing_at_all()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of("{ \"present\": \"Mirror\" }").Resolve().IdleRules().Select(one => one.Rule.Id), Has.None.EqualTo("hypervisor-queue"));
            Assert.That(
                Of("{ \"several\": \"Queue\" }").Resolve().IdleRules().Select(one => $"{one.Rule.Id}: {one.Reason}"),
                Has.One.EqualTo("hypervisor-queue: it applies only where the queue has several hosts"));
        }
    }

    private static TopologyEnvironment Of(string when)
    {
        var spec = RepositoryFiles.OfTests("portal.json");
        Assert.That(spec, Does.Contain(Rule));
        return PortalPlatform.Environment("Outside", spec.Replace(Rule, $"{Rule}, \"when\": {when}", StringComparison.Ordinal));
    }
}
