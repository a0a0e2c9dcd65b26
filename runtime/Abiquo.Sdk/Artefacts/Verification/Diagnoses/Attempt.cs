using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>A connection that a host tried, with what became of it.</summary>
/// <param name="From">Who tried.</param>
/// <param name="Probe">What.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record Attempt(string From, ConnectionProbe Probe, ProbeOutcome Outcome)
{
    /// <summary>Whether the packets came through, whatever listens there.</summary>
    public bool IsAnswered => Outcome is ProbeOutcome.Open or ProbeOutcome.Refused;

    /// <summary>What it means.</summary>
    public Verdict Verdict => (Probe.Flow is not null, Outcome) switch
    {
        (_, ProbeOutcome.Failed) => Verdict.NotTried,
        (true, ProbeOutcome.Open) => Verdict.Fine,
        (true, ProbeOutcome.Refused) => Probe.ListensAtTimes ? Verdict.NotListeningNow : Verdict.NotListening,
        (true, ProbeOutcome.Timeout) => Probe.Protocol == Specification.Protocol.Udp ? Verdict.Untold : Verdict.Dropped,
        (true, _) => Verdict.NoRoute,
        (false, _) => IsAnswered ? Verdict.LetIn : Verdict.Fine,
    };

    /// <summary>All of it in one line.</summary>
    public override string ToString() =>
        $"{From} -> {Probe.To} {Probe.Address} {Probe.Service}: expected {(Probe.Flow is { } flow ? $"open by {flow.Rule.Id}" : "closed")}, found {Outcome.ToString().ToLowerInvariant()}";
}

/// <summary>What an attempt means.</summary>
public enum Verdict
{
    /// <summary>As it should be.</summary>
    Fine,

    /// <summary>It should be open and nothing listens, which is normal there.</summary>
    NotListeningNow,

    /// <summary>Datagrams are not answered, and so nothing can be told.</summary>
    Untold,

    /// <summary>The firewall lets it in, and nothing listens: the program is down.</summary>
    NotListening,

    /// <summary>It should be open and is dropped: a firewall, or the way.</summary>
    Dropped,

    /// <summary>There is no way, or nobody is there.</summary>
    NoRoute,

    /// <summary>The firewall lets in what no rule opens.</summary>
    LetIn,

    /// <summary>The host could not try.</summary>
    NotTried,
}
