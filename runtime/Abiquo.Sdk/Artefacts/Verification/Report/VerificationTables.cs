using System.Globalization;
using Abiquo.Sdk.Artefacts.Verification.Diagnoses;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification.Report;

/// <summary>A report as tables.</summary>
public static class VerificationTables
{
    /// <summary>The causes of what failed.</summary>
    public static Table Culprits(VerificationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(
            "culprits",
            ["cause", "where", "what", "rules", new("failures", IsNumber: true)],
            report.Culprits.Select(culprit => (ValueList<string>)[culprit.Cause, culprit.Where, culprit.What, string.Join(' ', culprit.Rules), Text(culprit.Attempts.Count)]).ToValueList());
    }

    /// <summary>How much was tried, the causes, each failure, notes, and what was left out.</summary>
    public static IReadOnlyList<Table> All(VerificationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Table summary = new(
            "summary",
            [new("hosts", IsNumber: true), new("attempts", IsNumber: true), new("open", IsNumber: true), new("failures", IsNumber: true), new("culprits", IsNumber: true)],
            [[Text(report.Plan.Hosts.Count), Text(report.Attempts.Count), Text(report.Attempts.Count(attempt => attempt.Probe.Flow is not null)), Text(report.Failures), Text(report.Culprits.Count)]]);
        return [summary, Culprits(report), Failures(report), Words("notes", report.Notes), Words("left_out", report.Plan.LeftOut)];
    }

    private static Table Failures(VerificationReport report) => new(
        "failures",
        ["from", "to", "address", "protocol", new("port", IsNumber: true), "expected", "found", "rule"],
        report.Attempts.Where(attempt => attempt.Verdict > Verdict.Untold).Select(attempt => (ValueList<string>)
        [
            attempt.From,
            attempt.Probe.To,
            attempt.Probe.Address.ToString(),
            attempt.Probe.Protocol.ToString().ToLowerInvariant(),
            attempt.Probe.Port.ToString(CultureInfo.InvariantCulture),
            attempt.Probe.Flow is null ? "closed" : "open",
            attempt.Outcome.ToString().ToLowerInvariant(),
            attempt.Probe.Flow?.Rule.Id ?? "",
        ]).ToValueList());

    private static Table Words(string title, ValueList<string> words) => new(title, ["what"], words.Select(word => (ValueList<string>)[word]).ToValueList());

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
