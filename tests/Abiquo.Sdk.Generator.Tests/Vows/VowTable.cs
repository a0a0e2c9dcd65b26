using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Generator.Tests.Vows;

/// <summary>How many programs each folder has, and how many of them went as they should.</summary>
internal sealed class VowTable
{
    private readonly ConcurrentBag<(VowProgram Program, TestStatus Status)> _results = [];

    public void Add(VowProgram program, TestStatus status) => _results.Add((program, status));

    public override string ToString()
    {
        var table = new StringBuilder().AppendLine().AppendLine(Row("folder", "vows", "near misses", "ok", "skipped"));
        foreach (var theme in _results.GroupBy(result => result.Program.Theme).OrderBy(theme => theme.Key, StringComparer.Ordinal))
        {
            table.AppendLine(Row(theme.Key, [.. theme]));
        }

        return table.AppendLine(Row("all", [.. _results])).ToString();
    }

    private static string Row(string folder, IReadOnlyList<(VowProgram Program, TestStatus Status)> results) => Row(
        folder,
        results.Count(result => result.Program.IsVow),
        results.Count(result => !result.Program.IsVow),
        results.Count(result => result.Status == TestStatus.Passed),
        results.Count(result => result.Status == TestStatus.Skipped));

    private static string Row(object folder, object vows, object nearMisses, object ok, object skipped) =>
        string.Create(CultureInfo.InvariantCulture, $"{folder,-14} | {vows,5} | {nearMisses,11} | {ok,5} | {skipped,7}");
}
