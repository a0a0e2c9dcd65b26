using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using NUnit.Framework.Interfaces;

namespace Abiquo.Sdk.Generator.Tests.Programs;

/// <summary>Counts the programs of each folder and how many of them behaved as expected.</summary>
internal sealed class ProgramTable
{
    private readonly ConcurrentBag<(TestProgram Program, TestStatus Status)> _results = [];

    public void Add(TestProgram program, TestStatus status) => _results.Add((program, status));

    public override string ToString()
    {
        var table = new StringBuilder().AppendLine().AppendLine(Row("folder", "must not", "must compile", "ok", "skipped"));
        foreach (var theme in _results.GroupBy(result => result.Program.Theme).OrderBy(theme => theme.Key, StringComparer.Ordinal))
        {
            table.AppendLine(Row(theme.Key, [.. theme]));
        }

        return table.AppendLine(Row("all", [.. _results])).ToString();
    }

    private static string Row(string folder, IReadOnlyList<(TestProgram Program, TestStatus Status)> results) => Row(
        folder,
        results.Count(result => result.Program.MustFail),
        results.Count(result => !result.Program.MustFail),
        results.Count(result => result.Status == TestStatus.Passed),
        results.Count(result => result.Status == TestStatus.Skipped));

    private static string Row(object folder, object mustNot, object must, object ok, object skipped) =>
        string.Create(CultureInfo.InvariantCulture, $"{folder,-14} | {mustNot,8} | {must,12} | {ok,5} | {skipped,7}");
}
