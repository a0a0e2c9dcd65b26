using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Proof.Plan;

namespace Abiquo.Sdk.Tests.Proof;

/// <summary>Proves the generated firewalls in the kernel.</summary>
public sealed class ProofTests
{
    [TestCase("nftables")]
    [TestCase("iptables")]
    public async Task The_distributed_sample_is_proven(string format) => await IsProven(Samples.Distributed, format);

    [TestCase("nftables")]
    [TestCase("iptables")]
    public async Task The_high_availability_sample_is_proven(string format) => await IsProven(Samples.HighAvailability, format);

    /// <summary>Hosts are let in by everybody's rules, and their own firewalls let them out to these.</summary>
    [TestCase("nftables")]
    [TestCase("iptables")]
    public async Task Firewalls_that_limit_outbound_connections_are_proven(string format)
    {
        var deployment = ProofEnvironments.DualStack.Resolve();
        var plan = ProofPlan.Of(deployment, HostFirewallFiles.Of(deployment, format, withEgress: true), format);
        Assert.That((await Kernel.ProveAsync(plan)).Differences, Is.Empty);
        Assert.That(plan.LeftOut, Has.None.Contains("external systems"));
    }

    [TestCase("nftables")]
    [TestCase("iptables")]
    public async Task Firewalls_that_log_what_they_drop_are_proven(string format)
    {
        var deployment = ProofEnvironments.DualStack.Resolve();
        var firewalls = FirewallPlan.Of(deployment, withEgress: true).Select(firewall => new HostFirewallFiles(
            firewall.Host, FirewallFormats.Write(firewall with { LogsDrops = true }, format).ToValueList()));
        var plan = ProofPlan.Of(deployment, [.. firewalls], format);
        Assert.That((await Kernel.ProveAsync(plan)).Differences, Is.Empty);
        Assert.That(plan.LeftOut, Has.None.Contains("external systems"));
    }

    [TestCase("nftables")]
    [TestCase("iptables")]
    public async Task Two_address_families_are_proven(string format) => await IsProven(ProofEnvironments.DualStack, format);

    [Test]
    [Explicit("takes minutes")]
    public async Task A_hundred_and_five_hosts_are_proven() => await IsProven(Environments.LargeEnvironment.Of(50), "nftables");

    [Test]
    public async Task A_sample_of_a_thousand_hosts_is_proven() => await IsProven(Environments.LargeEnvironment.Of(500), "nftables");

    private static async Task IsProven(TopologyEnvironment environment, string format)
    {
        var result = await Kernel.ProveAsync(Kernel.Plan(environment, format));
        await TestContext.Out.WriteLineAsync(
            $"{result.Plan.Hosts} hosts, {result.Plan.Probes.Count} probes, {result.Open} open, {result.Elapsed.TotalSeconds} s");
        Assert.That(result.Differences, Is.Empty);
    }
}
