using System.Diagnostics;
using System.Net;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Proof.Lab;
using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Proof.Report;

namespace Abiquo.Sdk.Proof;

/// <summary>Builds the nodes of a plan in the namespaces of a separate process, tries all connections, and cleans up.</summary>
public static class Prover
{
    /// <summary>Runs the proof of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellation">Ends the process and everything it built.</param>
    /// <exception cref="ProofUnavailableException">This machine, kernel or user cannot prove firewalls.</exception>
    /// <exception cref="OperationCanceledException">The proof was cancelled and everything was removed.</exception>
    /// <exception cref="FirewallRefusedException">A firewall cannot be loaded.</exception>
    public static async Task<ProofResult> RunAsync(ProofPlan plan, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var request = RequestFor(plan);
        var watch = Stopwatch.StartNew();
        using var lab = LabProcess.Start();
        using var kill = cancellation.Register(lab.Kill);
        try
        {
            var outcomes = await lab.RunAsync(request).ConfigureAwait(false);
            return ProofResult.Of(plan, Array.ConvertAll(outcomes, outcome => (Outcome)outcome), watch.Elapsed);
        }
        catch (ProofUnavailableException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    private static ProbeRequest RequestFor(ProofPlan plan)
    {
        (string Program, string[] Arguments)[] loaders = plan.Format switch
        {
            FirewallFormats.Nftables => [(ToolPath.Of("nft"), ["-f", "-"])],
            FirewallFormats.Iptables =>
                [(ToolPath.Of("iptables-restore"), ["--noflush"]), (ToolPath.Of("ip6tables-restore"), ["--noflush"])],
            _ => throw new ArgumentException($"firewalls for {plan.Format} cannot be proven", nameof(plan)),
        };
        return new(
            ToolPath.Of("ip"),
            [.. plan.Nodes.Select(node => new LabNode(
                node.Host.Length > 0 ? node.Host : "outside",
                LinksOf(node),
                [.. node.Firewall.Select((file, i) => new FirewallLoad(loaders[i].Program, loaders[i].Arguments, file.Text))]))],
            [.. plan.Endpoints.Select(endpoint => new LabEndpoint(endpoint.Node, Address(endpoint.Address)))],
            [.. plan.Probes.Select(probe => new LabProbe(
                probe.From, probe.To, (byte)probe.Protocol, probe.Port, probe.IsOpen))]);
    }

    /// <summary>Returns the interfaces of a node: the usual one, followed by those that its networks name.</summary>
    private static IReadOnlyList<LabLink> LinksOf(ProofNode node) =>
    [
        .. node.Addresses
            .Select((address, i) => (Address: Address(address), Interface: node.Interfaces.ElementAtOrDefault(i)))
            .GroupBy(one => one.Interface)
            .Select(link => new LabLink(link.Key?.ToString() ?? "", [.. link.Select(one => one.Address)]))
            .OrderBy(link => link.Interface.Length > 0),
    ];

    private static IPAddress Address(HostAddress address) => IPAddress.Parse(address.ToString());
}
