using Abiquo.Sdk.Proof.Lab;
using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Report;

/// <summary>What a proof found.</summary>
/// <param name="Plan">What was tried.</param>
/// <param name="Differences">Where the firewalls are not what the matrix says, in the order of the plan.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record ProofResult(ProofPlan Plan, ValueList<ProofDifference> Differences, TimeSpan Elapsed)
{
    /// <summary>Whether the firewalls let in what the matrix has and nothing else, as far as it was tried.</summary>
    public bool IsProven => Differences.Count == 0;

    /// <summary>How many connections were tried that should be open.</summary>
    public int Open => Plan.Probes.Count(probe => probe.IsOpen);

    internal static ProofResult Of(ProofPlan plan, IReadOnlyList<Outcome> outcomes, TimeSpan elapsed) => new(
        plan,
        plan.Probes
            .Select((probe, i) => (Probe: probe, Outcome: outcomes[i]))
            .Where(tried => tried.Probe.IsOpen != (tried.Outcome == Outcome.Open))
            .Select(tried => new ProofDifference(plan.Ends[tried.Probe.From], plan.Ends[tried.Probe.To], tried.Probe.Protocol, tried.Probe.Port, tried.Probe.Rule, tried.Outcome))
            .ToValueList(),
        elapsed);
}

/// <summary>A connection that is open and should not be, or the other way round.</summary>
/// <param name="From">Who connects.</param>
/// <param name="To">Who listens.</param>
/// <param name="Protocol">TCP or UDP.</param>
/// <param name="Port">The port.</param>
/// <param name="Rule">The id of the rule that should open it, or null where none does.</param>
/// <param name="Found">What became of it.</param>
public sealed record ProofDifference(ProbeEnd From, ProbeEnd To, Protocol Protocol, ushort Port, string? Rule, Outcome Found)
{
    /// <summary>What the matrix says.</summary>
    public string Expected => Rule is null ? "closed" : "open";

    /// <summary>Port and protocol, such as <c>8443/tcp</c>.</summary>
    public string Service => $"{Port}/{Protocol.ToString().ToLowerInvariant()}";

    /// <summary>All of it in one line.</summary>
    public override string ToString() =>
        $"{From} -> {To} {Service}: expected {Expected}{(Rule is null ? "" : $" by {Rule}")}, found {Found.ToString().ToLowerInvariant()}";
}
