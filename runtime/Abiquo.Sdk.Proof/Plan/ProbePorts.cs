using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>
/// Selects the ports that all hosts listen on: those of the spec, environment and firewalls, those at the edges and in the middle of
/// ranges, and some unused ones.
/// </summary>
internal static class ProbePorts
{
    private const int UnusedCount = 3;

    private static readonly ushort[] UnusedCandidates = [7, 1433, 33060, 61999, 9, 13, 49001];

    public static IReadOnlyList<ushort> Of(Deployment deployment, IEnumerable<string> firewallTexts)
    {
        var known = deployment.KnownPorts()
            .Concat(firewallTexts.SelectMany(FirewallTextScanner.Ports))
            .Concat(deployment.Matrix.Flows.Select(flow => flow.Ports).Distinct().Where(ports => ports.Count > 1).SelectMany(EdgesOf))
            .ToHashSet();
        return [.. known.Concat(UnusedCandidates.Where(port => !known.Contains(port)).Take(UnusedCount)).Order()];
    }

    /// <summary>Returns the ports at both ends of a range, just outside of it, and in its middle.</summary>
    public static IEnumerable<ushort> EdgesOf(PortRange range) =>
        new[] { range.First - 1, range.First, (range.First + range.Last) / 2, range.Last, range.Last + 1 }
            .Where(port => port is > 0 and <= ushort.MaxValue)
            .Select(port => (ushort)port)
            .Distinct();
}
