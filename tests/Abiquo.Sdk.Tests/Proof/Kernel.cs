using Abiquo.Sdk.Proof;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Proof.Report;

namespace Abiquo.Sdk.Tests.Proof;

/// <summary>Runs proofs in the kernel of this machine, if it allows them.</summary>
internal static class Kernel
{
    // Failures with these messages are not the fault of the machine, and must not skip a test.
    private static readonly string[] Ours = ["the network cannot be built", "the proof process ended unexpectedly"];

    /// <summary>Proves a plan, or skips the test if this machine cannot.</summary>
    public static async Task<ProofResult> ProveAsync(ProofPlan plan)
    {
        try
        {
            return await Prover.RunAsync(plan);
        }
        catch (ProofUnavailableException problem) when (!Ours.Any(ours => problem.Message.StartsWith(ours, StringComparison.Ordinal)))
        {
            Assert.Ignore(problem.Message);
            throw;
        }
    }

    /// <summary>Plans the proof of an environment, with the firewall of one host edited.</summary>
    public static ProofPlan Plan(
        TopologyEnvironment environment, string format, string host = "", Func<string, string>? edit = null, bool withEgress = false)
    {
        var deployment = environment.Resolve();
        var texts = HostFirewallFiles.Of(deployment, format, withEgress).Select(firewall => firewall.Host != host ? firewall : firewall with
        {
            Files = firewall.Files.Select(file => file with { Text = edit!(file.Text) }).ToValueList(),
        });
        return ProofPlan.Of(deployment, [.. texts], format, new() { WithEgress = withEgress });
    }
}
