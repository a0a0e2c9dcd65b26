using System.Diagnostics;
using System.Net;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Proof.Lab;
using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Proof.Report;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof;

/// <summary>Builds what a plan says in namespaces of a process of its own, tries every connection, and takes it all away again.</summary>
public static class Prover
{
    /// <summary>Proves a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellation">Ends the process and all that it built.</param>
    /// <exception cref="ProofUnavailableException">This machine, kernel or user cannot.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing is left of it.</exception>
    /// <exception cref="FirewallRefusedException">A firewall could not be loaded.</exception>
    public static async Task<ProofResult> RunAsync(ProofPlan plan, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var order = OrderOf(plan);
        var watch = Stopwatch.StartNew();
        using var lab = LabProcess.Start();
        using var kill = cancellation.Register(lab.Kill);
        try
        {
            var outcomes = await lab.RunAsync(order).ConfigureAwait(false);
            return ProofResult.Of(plan, Array.ConvertAll(outcomes, outcome => (Outcome)outcome), watch.Elapsed);
        }
        catch (ProofUnavailableException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    private static LabOrder OrderOf(ProofPlan plan)
    {
        (string Program, string[] Arguments)[] loads = plan.Format switch
        {
            FirewallFormats.Nftables => [(ToolPath.Of("nft"), ["-f", "-"])],
            FirewallFormats.Iptables => [(ToolPath.Of("iptables-restore"), []), (ToolPath.Of("ip6tables-restore"), [])],
            _ => throw new ArgumentException($"firewalls for {plan.Format} cannot be proven", nameof(plan)),
        };
        return new(
            ToolPath.Of("ip"),
            [.. plan.Machines.Select(machine => new LabMachine(
                machine.Host.Length > 0 ? machine.Host : "outside",
                [.. machine.Addresses.Select(Address)],
                [.. machine.Firewall.Select((file, i) => new FirewallLoad(loads[i].Program, loads[i].Arguments, file.Text))]))],
            [.. plan.Ends.Select(end => new LabEnd(end.Machine, Address(end.Address)))],
            [.. plan.Probes.Select(probe => new LabProbe(probe.From, probe.To, probe.Protocol == Protocol.Udp, probe.Port, probe.IsOpen))]);
    }

    private static IPAddress Address(HostAddress address) => IPAddress.Parse(address.ToString());
}
