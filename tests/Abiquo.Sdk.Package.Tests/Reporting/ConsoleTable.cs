namespace Abiquo.Sdk.Package.Tests;

/// <summary>A table that is printed where a test run is watched.</summary>
internal static class Table
{
    public static void Print(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.Prepend(header).ToList();
        var widths = header.Select((_, column) => lines.Max(line => line[column].Length)).ToList();
        foreach (var line in lines)
        {
            TestContext.Progress.WriteLine(string.Join(" | ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }
}
