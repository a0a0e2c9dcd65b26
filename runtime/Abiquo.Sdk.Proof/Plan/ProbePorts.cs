using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>The ports that every host listens on: those of the spec and the environment, those that the firewalls name, and some of nobody.</summary>
internal static class ProbePorts
{
    private const int Unknown = 3;

    private static readonly ushort[] Candidates = [7, 1433, 33060, 61999, 9, 13, 49001];

    public static IReadOnlyList<ushort> Of(Deployment deployment, IEnumerable<string> texts)
    {
        var known = deployment.KnownPorts().Concat(texts.SelectMany(FirewallMentions.Ports)).ToHashSet();
        return [.. known.Concat(Candidates.Where(port => !known.Contains(port)).Take(Unknown)).Order()];
    }
}
