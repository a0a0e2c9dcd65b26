using Abiquo.Sdk.Artefacts.Verification.Diagnoses;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Verification.Report;

/// <summary>A report as JUnit XML: a suite for each host with a case for each that it tried; whatever concerns no attempt comes first.</summary>
public static class VerificationJUnit
{
    /// <summary>The document.</summary>
    public static string Write(VerificationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var causes = report.Culprits.SelectMany(culprit => culprit.Attempts, (culprit, attempt) => (attempt, culprit.What)).ToLookup(pair => pair.attempt, pair => pair.What, ReferenceEqualityComparer.Instance as IEqualityComparer<Attempt>);
        var platform = report.Culprits.Where(culprit => culprit.Attempts.Count == 0)
            .Select(culprit => new JUnitCase($"{culprit.Cause} {culprit.Where}", new(culprit.What, culprit.What)))
            .DefaultIfEmpty(new("results and names", null));
        var hosts = report.Attempts.GroupBy(attempt => attempt.From).Select(host => new JUnitSuite(
            host.Key,
            host.GroupBy(attempt => attempt.Probe.To).Select(target => new JUnitCase($"to {target.Key}", FailureOf(target, causes))).ToValueList()));
        return JUnitWriter.Write("running platform", [new("platform", platform.ToValueList()), .. hosts]);
    }

    private static JUnitFailure? FailureOf(IEnumerable<Attempt> attempts, ILookup<Attempt, string> causes)
    {
        var failed = attempts.Where(attempt => attempt.Verdict > Verdict.Untold).ToList();
        return failed.Count == 0 ? null : new(string.Join("; ", failed.SelectMany(attempt => causes[attempt]).Distinct()), string.Join('\n', failed));
    }
}
