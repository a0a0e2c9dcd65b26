namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>A cause that explains one or more failures.</summary>
/// <param name="Cause">A machine-readable word such as <c>rule-missing</c>; see <see cref="Causes"/>.</param>
/// <param name="Subject">The host, virtual address, name or external system at fault.</param>
/// <param name="Message">A description of what is wrong and what to check.</param>
/// <param name="Attempts">The failed attempts that the cause explains.</param>
public sealed record Diagnosis(string Cause, string Subject, string Message, ValueList<Attempt> Attempts)
{
    /// <summary>Gets the ids of the rules concerned.</summary>
    public ValueList<string> Rules { get; init; } = [];

    /// <summary>Creates a diagnosis that concerns the rules of the attempts it explains.</summary>
    internal static Diagnosis WithRules(string cause, string subject, string message, ValueList<Attempt> attempts) =>
        new(cause, subject, message, attempts)
        {
            Rules = attempts.Select(attempt => attempt.Probe.Flow?.Rule.Id).OfType<string>().Distinct().ToValueList(),
        };
}
