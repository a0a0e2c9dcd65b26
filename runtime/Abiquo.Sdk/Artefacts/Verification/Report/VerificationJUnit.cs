using Abiquo.Sdk.Artefacts.Verification.Diagnoses;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Verification.Report;

/// <summary>
/// Presents a report as JUnit XML: a suite for each host, with a case for each target that it probed. Diagnoses without a failed attempt
/// come first, in a suite for the platform.
/// </summary>
public static class VerificationJUnit
{
    /// <summary>Writes the document.</summary>
    public static string Write(VerificationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var messages = report.Diagnoses
            .SelectMany(diagnosis => diagnosis.Attempts, (diagnosis, attempt) => (Attempt: attempt, diagnosis.Message))
            .ToLookup(pair => pair.Attempt, pair => pair.Message, ReferenceEqualityComparer.Instance as IEqualityComparer<Attempt>);
        var platform = report.Diagnoses.Where(diagnosis => diagnosis.Attempts.Count == 0)
            .Select(diagnosis => new JUnitCase($"{diagnosis.Cause} {diagnosis.Subject}", new(diagnosis.Message, diagnosis.Message)))
            .DefaultIfEmpty(new("results and names", null));
        var hosts = report.Attempts.GroupBy(attempt => attempt.From).Select(host => new JUnitSuite(
            host.Key,
            host.GroupBy(attempt => attempt.Probe.To)
                .Select(target => new JUnitCase($"to {target.Key}", FailureOf(target, messages)))
                .ToValueList()));
        return JUnitWriter.Write("running platform", [new("platform", platform.ToValueList()), .. hosts]);
    }

    private static JUnitFailure? FailureOf(IEnumerable<Attempt> attempts, ILookup<Attempt, string> messages)
    {
        var failed = attempts.Where(attempt => attempt.IsFailure).ToList();
        return failed.Count == 0
            ? null
            : new(string.Join("; ", failed.SelectMany(attempt => messages[attempt]).Distinct()), string.Join('\n', failed));
    }
}
