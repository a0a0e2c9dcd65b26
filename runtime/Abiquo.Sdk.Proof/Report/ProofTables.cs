using System.Globalization;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Report;

/// <summary>Presents a result as tables.</summary>
public static class ProofTables
{
    /// <summary>Returns the differences.</summary>
    public static Table Differences(ProofResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(
            "differences",
            ["from", "from_address", "to", "to_address", "protocol", new("port", IsNumber: true), "expected", "found", "rule"],
            result.Differences.Select(difference => (ValueList<string>)
            [
                $"{difference.From.Participant} {difference.From.Name}".TrimEnd(),
                difference.From.Address.ToString(),
                $"{difference.To.Participant} {difference.To.Name}",
                difference.To.Address.ToString(),
                difference.Protocol.Word(),
                difference.Port == 0 ? "" : Text(difference.Port),
                difference.Expected,
                difference.Found.ToString().ToLowerInvariant(),
                difference.Rule ?? "",
            ]).ToValueList());
    }

    /// <summary>Returns the summary, the differences, and what was left out.</summary>
    public static IReadOnlyList<Table> All(ProofResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Table summary = new(
            "summary",
            [
                "firewall",
                new("hosts", IsNumber: true),
                new("probes", IsNumber: true),
                new("open", IsNumber: true),
                new("agreed", IsNumber: true),
                new("differences", IsNumber: true),
            ],
            [
                [
                    result.Plan.Format,
                    Text(result.Plan.Hosts),
                    Text(result.Plan.Probes.Count),
                    Text(result.Open),
                    Text(result.Plan.Probes.Count - result.Differences.Count),
                    Text(result.Differences.Count),
                ],
            ]);
        Table leftOut = new("left_out", ["what"], result.Plan.LeftOut.Select(what => (ValueList<string>)[what]).ToValueList());
        return [summary, Differences(result), leftOut];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
