using Abiquo.Sdk.Proof;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Proof.Report;

namespace Abiquo.Sdk.Generator.Tests.Networks;

/// <summary>The kernel shows that firewalls of hosts on several networks let in what comes by the right interface, and nothing else.</summary>
public sealed class NetworkProofTests
{
    [TestCase("Multi", "nftables", false)]
    [TestCase("Multi", "nftables", true)]
    [TestCase("Multi", "iptables", false)]
    [TestCase("Multi", "iptables", true)]
    [TestCase("WithoutInterface", "nftables", true)]
    [TestCase("OneNetwork", "nftables", true)]
    [TestCase("SamePorts", "nftables", true)]
    public async Task It_is_proven(string environment, string format, bool withEgress)
    {
        var deployment = VaultPlatform.Environment(environment).Resolve();
        var result = await ProveAsync(ProofPlan.Of(deployment, HostFirewallFiles.Of(deployment, format, withEgress), format));
        await TestContext.Out.WriteLineAsync($"{result.Plan.Hosts} hosts, {result.Plan.Probes.Count} probes, {result.Open} open, {result.Elapsed.TotalSeconds} s");
        Assert.That(result.Differences, Is.Empty);
    }

    [TestCase("nftables", "iifname \"bond1\"", "iifname \"bond2\"", "192.168.10.21 7100/tcp: expected open by copies, found dropped")]
    [TestCase("iptables", "-i bond1", "-i bond2", "192.168.10.21 7100/tcp: expected open by copies, found dropped")]
    [TestCase("nftables", "oifname \"bond1\"", "oifname \"usual=\"", "7100/tcp: expected open by copies, found dropped")]
    [TestCase("nftables", "iifname \"bond1\" ip daddr 192.168.10.21 ip saddr @disks_v4", "ip saddr @disks_v4", "Disks d2.example.com 192.168.10.22 -> Disks d1.example.com 10.0.0.21 7100/tcp: expected closed, found open")]
    public async Task An_interface_or_address_that_is_wrong_is_found(string format, string find, string put, string difference)
    {
        var deployment = VaultPlatform.Environment("Multi").Resolve();
        var firewalls = HostFirewallFiles.Of(deployment, format, withEgress: find.StartsWith("oif", StringComparison.Ordinal));
        var edited = firewalls.Select(firewall => firewall with
        {
            Files = firewall.Files.Select(file => firewall.Host == "d1.example.com" ? file with { Text = file.Text.Replace(find, put, StringComparison.Ordinal) } : file).ToValueList(),
        }).ToList();
        Assert.That(edited, Is.Not.EqualTo(firewalls), "the test changes something");
        var result = await ProveAsync(ProofPlan.Of(deployment, edited, format));
        Assert.That(result.Differences.Select(one => one.ToString()), Has.Some.Contains(difference));
    }

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
