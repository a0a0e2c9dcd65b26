using System.Globalization;
using Abiquo.Sdk.Proof;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Proof.Report;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Generator.Tests.Outside;

/// <summary>The kernel shows who is let in, and, of firewalls that restrict outbound connections, where hosts may connect.</summary>
public sealed class ProofTests
{
    private static readonly Deployment Deployment = PortalPlatform.Environment("Outside").Resolve();

    [TestCase("nftables", false)]
    [TestCase("nftables", true)]
    [TestCase("iptables", false)]
    [TestCase("iptables", true)]
    public async Task Outside_parties_of_every_kind_are_proven(string format, bool withEgress)
    {
        var result = await ProveAsync(Plan(Deployment, format, withEgress));
        await TestContext.Out.WriteLineAsync($"{result.Plan.Hosts} hosts, {result.Plan.Probes.Count} probes, {result.Open} open, {result.Elapsed.TotalSeconds} s");
        Assert.That(result.Differences, Is.Empty);
    }

    [TestCase("Closed", true)]
    [TestCase("Offices", true)]
    [TestCase("NamedPartner", false)]
    public async Task Everybody_or_networks_are_proven(string environment, bool withEgress) =>
        Assert.That((await ProveAsync(Plan(PortalPlatform.Environment(environment).Resolve(), "nftables", withEgress))).Differences, Is.Empty);

    [Test]
    public void A_target_that_is_known_only_by_name_is_tried_at_an_arbitrary_address()
    {
        var plan = Plan(Deployment, "nftables", withEgress: true);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Open(plan, "web.example.com", "198.51.100.1"), Is.EqualTo(["389 Tcp page-directory", "389 Udp page-directory", "443 Tcp node-mirror"]));
            Assert.That(Open(plan, "broker.madrid.example.com", "198.51.100.1"), Is.EqualTo(["443 Tcp node-mirror"]));
            Assert.That(Open(plan, "broker.lima.example.com", "198.51.100.1"), Is.Empty);
            Assert.That(plan.LeftOut, Is.EqualTo(["7 flows to targets that are known only by name, whose ports are tried at other addresses"]));
        }
    }

    [Test]
    public void Targets_with_addresses_are_tried_at_them()
    {
        var plan = Plan(Deployment, "nftables", withEgress: true);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Open(plan, "broker.madrid.example.com", "10.1.1.2"), Is.EqualTo(["443 Tcp node-mirror", "16509 Tcp queue-hypervisor"]));
            Assert.That(Open(plan, "broker.lima.example.com", "10.1.1.2"), Is.Empty);
            Assert.That(Open(plan, "broker.madrid.example.com", "10.1.3.1"), Is.EqualTo(["443 Tcp node-mirror", "3260 Tcp queue-storage"]));
        }
    }

    [Test]
    public void Without_limits_outbound_connections_are_not_tried()
    {
        var plan = Plan(Deployment, "nftables", withEgress: false);
        Assert.That(plan.Probes.Where(probe => plan.Nodes[plan.Endpoints[probe.To].Node].Host.Length == 0), Is.Empty);
        Assert.That(plan.LeftOut, Is.EqualTo([
            "7 flows to external systems, which have no firewall of the platform",
            "7 flows to targets that are known only by name",
        ]));
    }

    [TestCase("tcp dport 389 accept comment \"page-directory\"", "tcp dport 390 accept comment \"page-directory\"", "389")]
    [TestCase("ip daddr @to_hypervisors_v4 tcp dport 16509", "meta nfproto ipv4 tcp dport 16509", "16509")]
    [TestCase("set to_volumes_v4 { type ipv4_addr; flags interval; auto-merge; elements = { 10.1.2.0/24, 10.1.3.0/24 }", "set to_volumes_v4 { type ipv4_addr; flags interval; auto-merge; elements = { 10.1.2.0/24 }", "3260")]
    [TestCase("policy drop;\n\t\toif lo", "policy accept;\n\t\toif lo", "1433")]
    public async Task Outbound_rules_that_differ_are_found(string old, string next, string port)
    {
        var firewalls = HostFirewallFiles.Of(Deployment, "nftables", withEgress: true);
        Assert.That(firewalls.SelectMany(firewall => firewall.Files).Count(file => file.Text.Contains(old, StringComparison.Ordinal)), Is.Positive);
        var edited = firewalls.Select((firewall, i) => i > 1 ? firewall : firewall with
        {
            Files = firewall.Files.Select(file => file with { Text = file.Text.Replace(old, next, StringComparison.Ordinal) }).ToValueList(),
        });

        var result = await ProveAsync(ProofPlan.Of(Deployment, [.. edited], "nftables", new() { WithEgress = true }));

        Assert.That(
            result.Differences.Select(difference => difference.Port.ToString(CultureInfo.InvariantCulture)).Distinct(),
            Has.Some.EqualTo(port));
    }

    private static ProofPlan Plan(Deployment deployment, string format, bool withEgress) =>
        ProofPlan.Of(deployment, HostFirewallFiles.Of(deployment, format, withEgress), format);

    private static IEnumerable<string> Open(ProofPlan plan, string from, string to) => plan.Probes
        .Where(probe => probe.IsOpen && plan.Endpoints[probe.From].Name == from && plan.Endpoints[probe.To].Address == to)
        .Select(probe => $"{probe.Port} {probe.Protocol} {probe.Rule}");

    /// <summary>Proves a plan, or skips the test if this machine cannot.</summary>
    private static async Task<ProofResult> ProveAsync(ProofPlan plan)
    {
        try
        {
            return await Prover.RunAsync(plan);
        }
        catch (ProofUnavailableException problem) when (!problem.Message.StartsWith("the ", StringComparison.Ordinal))
        {
            Assert.Ignore(problem.Message);
            throw;
        }
    }
}
