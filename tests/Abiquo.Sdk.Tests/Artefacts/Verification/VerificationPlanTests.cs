using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Tests.Environments;
using Abiquo.Sdk.Tests.Proof;

namespace Abiquo.Sdk.Tests.Artefacts;

public sealed class VerificationPlanTests
{
    private static IEnumerable<TestCaseData<TopologyEnvironment>> Environments() =>
    [
        new(Samples.Distributed) { TestName = "{m}(Distributed)" },
        new(Samples.HighAvailability) { TestName = "{m}(HighAvailability)" },
        new(ProofEnvironments.DualStack) { TestName = "{m}(DualStack)" },
    ];

    [TestCaseSource(nameof(Environments))]
    public void Every_flow_from_a_host_to_an_address_is_tried(TopologyEnvironment environment)
    {
        var tried = Tried(environment).Where(pair => pair.Probe.Flow is not null).Select(pair => pair.Probe.Flow!).ToHashSet();
        var hosts = Plan(environment).Hosts.Select(host => host.Host).ToHashSet();
        var expected = environment.Matrix().Flows
            .Where(flow => hosts.Contains(flow.From.Host) && flow.Port > 0 && !flow.Nodes.Contains(flow.From.Host));
        Assert.That(expected.Except(tried), Is.Empty);
    }

    [TestCaseSource(nameof(Environments))]
    public void What_should_be_closed_is_in_no_flow(TopologyEnvironment environment)
    {
        var open = environment.Matrix().Flows
            .Select(flow => (flow.From.Host, flow.To.Address?.ToString(), flow.Protocol, flow.Port))
            .ToHashSet();
        var closed = Tried(environment).Where(pair => pair.Probe.Flow is null).ToList();
        Assert.That(closed, Is.Not.Empty);
        Assert.That(
            closed.Where(pair => pair.Probe.Port != 22 && (IsOpenTo(pair.Host.Host, pair.Probe) || IsOpenTo("", pair.Probe))), Is.Empty);

        bool IsOpenTo(string host, ConnectionProbe probe) => open.Contains((host, probe.Address.ToString(), probe.Protocol, probe.Port));
    }

    [Test]
    public void Anybody_may_come_in_where_everybody_may() => Assert.That(
        Tried(Samples.Distributed)
            .Where(pair => pair.Probe.Flow?.Rule.IsFromAnywhere == true)
            .Select(pair => $"{pair.Host.Host} {pair.Probe.To} {pair.Probe.Service}"),
        Has.Member("dn1.example.com cloud.example.com 443/tcp").And.None.StartsWith("cloud."));

    [Test]
    public void A_network_of_administrators_that_holds_a_host_lets_it_in() => Assert.That(
        Tried(Samples.Distributed with { AdministratorNetworks = ["10.0.2.0/28"] })
            .Where(pair => pair.Probe.Port == 22 && pair.Probe.Flow is not null)
            .Select(pair => pair.Host.Host)
            .Distinct(),
        Is.EqualTo(["mon.example.com"]));

    [Test]
    public void Every_host_resolves_the_entry()
    {
        Assert.That(Plan(Samples.Distributed).Hosts.Select(host => host.Names[0].Name), Is.All.EqualTo("cloud.example.com"));
        Assert.That(
            Plan(Samples.HighAvailability).Hosts.Select(host => host.Names[0].Name),
            Is.All.EqualTo("cloud.example.com"),
            "the name of the load balancers' virtual address");
    }

    [Test]
    public void Of_a_thousand_hosts_each_tries_some_and_everyone_is_tried()
    {
        var environment = LargeEnvironment.Of(500);
        var plan = Plan(environment);
        var closed = plan.Hosts.SelectMany(host => host.Connections).Where(probe => probe.Flow is null).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(closed.Select(probe => probe.To).Distinct().Count(), Is.EqualTo(1005));
            Assert.That(plan.Hosts.Max(host => host.Connections.Count(probe => probe.Flow is null)), Is.LessThan(500));
            Assert.That(
                plan.LeftOut,
                Does.Contain("closed ports: each host tries 4 of 500 hosts of V2V, and the next host tries the next 4"));
        }

        var files = VerificationFiles.Of(plan).ToList();
        TestContext.Out.WriteLine($"{files.Sum(file => (long)file.Text.Length)} characters, {plan.Hosts.Sum(host => host.Count)} probes");
    }

    private static VerificationPlan Plan(TopologyEnvironment environment) => VerificationPlan.Of(environment.Resolve());

    private static IEnumerable<(HostProbes Host, ConnectionProbe Probe)> Tried(TopologyEnvironment environment) =>
        Plan(environment).Hosts.SelectMany(host => host.Connections, (host, probe) => (host, probe));
}
