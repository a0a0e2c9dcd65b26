using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>Selects the ports that all hosts listen on: those of the spec, environment and firewalls, and some unused ones.</summary>
internal static class ProbePorts
{
    private const int UnusedCount = 3;

    private static readonly ushort[] UnusedCandidates = [7, 1433, 33060, 61999, 9, 13, 49001];

    public static IReadOnlyList<ushort> Of(Deployment deployment, IEnumerable<string> firewallTexts)
    {
        var known = deployment.KnownPorts().Concat(firewallTexts.SelectMany(FirewallTextScanner.Ports)).ToHashSet();
        return [.. known.Concat(UnusedCandidates.Where(port => !known.Contains(port)).Take(UnusedCount)).Order()];
    }
}
