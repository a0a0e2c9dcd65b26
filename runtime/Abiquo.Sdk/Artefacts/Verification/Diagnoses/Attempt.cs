using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>A connection that a host attempted, with its outcome.</summary>
/// <param name="From">The name of the host that made the attempt.</param>
/// <param name="Probe">The connection.</param>
/// <param name="Outcome">The outcome.</param>
public sealed record Attempt(string From, ConnectionProbe Probe, ProbeOutcome Outcome)
{
    /// <summary>Gets whether the packets reached the target, whether or not anything listens there.</summary>
    public bool IsAnswered => Outcome is ProbeOutcome.Open or ProbeOutcome.Refused;

    /// <summary>Gets whether the attempt needs an explanation.</summary>
    public bool IsFailure => Verdict > Verdict.Inconclusive;

    /// <summary>Gets what the outcome means.</summary>
    public Verdict Verdict => (Probe.Flow is not null, Outcome) switch
    {
        (_, ProbeOutcome.Failed) => Verdict.NotTried,
        (true, ProbeOutcome.Open) => Verdict.AsExpected,
        (true, ProbeOutcome.Refused) => Probe.ListensAtTimes ? Verdict.NotListeningNow : Verdict.NotListening,
        (true, ProbeOutcome.Timeout) => Probe.Protocol == Protocol.Udp ? Verdict.Inconclusive : Verdict.Dropped,
        (true, _) => Verdict.NoRoute,
        (false, _) => IsAnswered ? Verdict.LetIn : Verdict.AsExpected,
    };

    /// <summary>Returns the attempt, its expected state and its outcome in one line.</summary>
    public override string ToString()
    {
        var expected = Probe.Flow is { } flow ? $"open by {flow.Rule.Id}" : "closed";
        return $"{From} -> {Probe.To} {Probe.Address} {Probe.Service}: expected {expected}, found {Outcome.ToString().ToLowerInvariant()}";
    }
}
