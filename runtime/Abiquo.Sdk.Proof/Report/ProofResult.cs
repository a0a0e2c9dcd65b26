using Abiquo.Sdk.Proof.Lab;
using Abiquo.Sdk.Proof.Plan;

namespace Abiquo.Sdk.Proof.Report;

/// <summary>The result of a proof.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Differences">The connections in which the firewalls differ from the matrix, in the order of the plan.</param>
/// <param name="Elapsed">The duration of the proof.</param>
public sealed record ProofResult(ProofPlan Plan, ValueList<ProofDifference> Differences, TimeSpan Elapsed)
{
    /// <summary>Gets whether the firewalls let in exactly the connections of the matrix, as far as they were tried.</summary>
    public bool IsProven => Differences.Count == 0;

    /// <summary>Gets the number of connections tried that should be open.</summary>
    public int Open => Plan.Probes.Count(probe => probe.IsOpen);

    internal static ProofResult Of(ProofPlan plan, IReadOnlyList<Outcome> outcomes, TimeSpan elapsed) => new(
        plan,
        plan.Probes
            .Select((probe, i) => (Probe: probe, Outcome: outcomes[i]))
            .Where(tried => tried.Probe.IsOpen != (tried.Outcome == Outcome.Open))
            .Select(tried => Difference(plan, tried.Probe, tried.Outcome))
            .ToValueList(),
        elapsed);

    private static ProofDifference Difference(ProofPlan plan, Probe probe, Outcome outcome) =>
        new(plan.Endpoints[probe.From], plan.Endpoints[probe.To], probe.Protocol, probe.Port, probe.Rule, outcome);
}
