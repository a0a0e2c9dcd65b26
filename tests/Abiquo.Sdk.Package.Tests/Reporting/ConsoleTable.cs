namespace Abiquo.Sdk.Package.Tests.Reporting;

/// <summary>Prints a table to the progress output of the test run.</summary>
internal static class ConsoleTable
{
    public static void Print(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.Prepend(header).ToList();
        var widths = header.Select((_, column) => lines.Max(line => line[column].Length)).ToList();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, column) => cell.PadRight(widths[column]));
            TestContext.Progress.WriteLine(string.Join(" | ", cells).TrimEnd());
        }
    }
}
