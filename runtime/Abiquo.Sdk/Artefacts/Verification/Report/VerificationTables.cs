using System.Globalization;
using Abiquo.Sdk.Artefacts.Verification.Diagnoses;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification.Report;

/// <summary>Presents a report as tables.</summary>
public static class VerificationTables
{
    /// <summary>Returns the causes of the failures. Scripts read the table by its title <c>culprits</c>.</summary>
    public static Table Diagnoses(VerificationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(
            "culprits",
            ["cause", "where", "what", "rules", new("failures", IsNumber: true)],
            report.Diagnoses.Select(Row).ToValueList());
    }

    /// <summary>Returns the summary, the causes, the failures, the notes, and what was left out.</summary>
    public static IReadOnlyList<Table> All(VerificationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            Summary(report),
            Diagnoses(report),
            Failures(report),
            Lines("notes", report.Notes),
            Lines("left_out", report.Plan.LeftOut),
        ];
    }

    private static Table Summary(VerificationReport report) => new(
        "summary",
        [
            new("hosts", IsNumber: true),
            new("attempts", IsNumber: true),
            new("open", IsNumber: true),
            new("failures", IsNumber: true),
            new("culprits", IsNumber: true),
        ],
        [
            [
                Text(report.Plan.Hosts.Count),
                Text(report.Attempts.Count),
                Text(report.Attempts.Count(attempt => attempt.Probe.Flow is not null)),
                Text(report.Failures),
                Text(report.Diagnoses.Count),
            ],
        ]);

    private static Table Failures(VerificationReport report) => new(
        "failures",
        ["from", "to", "address", "protocol", new("port", IsNumber: true), "expected", "found", "rule"],
        report.Attempts.Where(attempt => attempt.IsFailure).Select(Row).ToValueList());

    private static Table Lines(string title, ValueList<string> lines) =>
        new(title, ["what"], lines.Select(line => (ValueList<string>)[line]).ToValueList());

    private static ValueList<string> Row(Diagnosis diagnosis) =>
    [
        diagnosis.Cause,
        diagnosis.Subject,
        diagnosis.Message,
        string.Join(' ', diagnosis.Rules),
        Text(diagnosis.Attempts.Count),
    ];

    private static ValueList<string> Row(Attempt attempt) =>
    [
        attempt.From,
        attempt.Probe.To,
        attempt.Probe.Address.ToString(),
        attempt.Probe.Protocol.Word(),
        attempt.Probe.Port.ToString(CultureInfo.InvariantCulture),
        attempt.Probe.Flow is null ? "closed" : "open",
        attempt.Outcome.ToString().ToLowerInvariant(),
        attempt.Probe.Flow?.Rule.Id ?? "",
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
