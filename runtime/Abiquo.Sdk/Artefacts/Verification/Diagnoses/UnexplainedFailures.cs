using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>Holds the attempts and tracks which failures no diagnosis explains yet.</summary>
internal sealed class UnexplainedFailures(IReadOnlyList<Attempt> all)
{
    private readonly HashSet<Attempt> _remaining = new(all.Where(attempt => attempt.IsFailure), ReferenceEqualityComparer.Instance);

    /// <summary>Gets the TCP attempts that should be open, by target.</summary>
    public ILookup<string, Attempt> Incoming { get; } =
        all.Where(ShouldBeOpen).ToLookup(attempt => attempt.Probe.To, StringComparer.Ordinal);

    /// <summary>Gets the TCP attempts that should be open, by source.</summary>
    public ILookup<string, Attempt> Outgoing { get; } =
        all.Where(ShouldBeOpen).ToLookup(attempt => attempt.From, StringComparer.Ordinal);

    /// <summary>Gets the attempts that should be closed, by target.</summary>
    public ILookup<string, Attempt> Closed { get; } =
        all.Where(ShouldBeClosed).ToLookup(attempt => attempt.Probe.To, StringComparer.Ordinal);

    /// <summary>Returns the remaining failures with this verdict, in the order of the plan.</summary>
    public IEnumerable<Attempt> Remaining(Verdict verdict) =>
        all.Where(attempt => attempt.Verdict == verdict && _remaining.Contains(attempt));

    /// <summary>Marks failures as explained and returns those that were not before.</summary>
    public ValueList<Attempt> Explain(IEnumerable<Attempt> attempts) => attempts.ToList().Where(_remaining.Remove).ToValueList();

    public bool IsRemaining(Attempt attempt) => _remaining.Contains(attempt);

    private static bool ShouldBeOpen(Attempt attempt) =>
        attempt is { Probe: { Flow: not null, Protocol: Protocol.Tcp }, Outcome: not ProbeOutcome.Failed };

    private static bool ShouldBeClosed(Attempt attempt) => attempt.Probe.Flow is null && attempt.Outcome != ProbeOutcome.Failed;
}
