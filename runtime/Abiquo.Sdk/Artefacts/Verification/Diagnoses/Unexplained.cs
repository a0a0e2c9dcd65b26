using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>The attempts, and of them the failures that no culprit explains yet.</summary>
internal sealed class Unexplained(IReadOnlyList<Attempt> all)
{
    private readonly HashSet<Attempt> _left = new(all.Where(attempt => attempt.Verdict > Verdict.Untold), ReferenceEqualityComparer.Instance);

    /// <summary>All over TCP that should be open, by whom they lead to.</summary>
    public ILookup<string, Attempt> Into { get; } = all.Where(IsOpenTcp).ToLookup(attempt => attempt.Probe.To, StringComparer.Ordinal);

    /// <summary>The same, by who tried.</summary>
    public ILookup<string, Attempt> OutOf { get; } = all.Where(IsOpenTcp).ToLookup(attempt => attempt.From, StringComparer.Ordinal);

    /// <summary>All that should be closed, by whom they lead to.</summary>
    public ILookup<string, Attempt> Closed { get; } = all.Where(attempt => attempt.Probe.Flow is null && attempt.Outcome != ProbeOutcome.Failed).ToLookup(attempt => attempt.Probe.To, StringComparer.Ordinal);

    /// <summary>What is left, in order.</summary>
    public IEnumerable<Attempt> Left(Verdict verdict) => all.Where(attempt => attempt.Verdict == verdict && _left.Contains(attempt));

    /// <summary>Those of these that are left, which are explained from here on.</summary>
    public ValueList<Attempt> Take(IEnumerable<Attempt> attempts) => attempts.Where(_left.Remove).ToValueList();

    public bool IsLeft(Attempt attempt) => _left.Contains(attempt);

    private static bool IsOpenTcp(Attempt attempt) =>
        attempt is { Probe: { Flow: not null, Protocol: Specification.Protocol.Tcp }, Outcome: not ProbeOutcome.Failed };
}
