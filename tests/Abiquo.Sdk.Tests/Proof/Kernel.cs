using Abiquo.Sdk.Proof;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Proof.Report;

namespace Abiquo.Sdk.Tests.Proof;

/// <summary>The kernel of this machine, where it lets us.</summary>
internal static class Kernel
{
    // What these say is no fault of the machine.
    private static readonly string[] Ours = ["the network cannot be built", "the proof ended in the middle"];

    /// <summary>Proves a plan; the test is skipped where this machine cannot.</summary>
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

    /// <summary>The plan of an environment, with the text of one host's firewall changed.</summary>
    public static ProofPlan Plan(TopologyEnvironment environment, string format, string host = "", Func<string, string>? edit = null)
    {
        var deployment = environment.Resolve();
        var texts = HostFirewallText.Of(deployment, format).Select(firewall => firewall.Host != host ? firewall : firewall with
        {
            Files = firewall.Files.Select(file => file with { Text = edit!(file.Text) }).ToValueList(),
        });
        return ProofPlan.Of(deployment, [.. texts], format);
    }
}
