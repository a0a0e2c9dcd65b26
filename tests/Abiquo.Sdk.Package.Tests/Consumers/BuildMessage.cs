using System.Globalization;
using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Package.Tests.Consumers;

/// <summary>
/// An error or warning of a build. Line and column are 0 if the message has no position, and the project is empty if it has none.
/// </summary>
internal sealed partial record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text, string Project)
{
    /// <summary>Parses a line of a build log; returns null if it is not an error or warning.</summary>
    public static BuildMessage? Parse(string line)
    {
        var match = MessagePattern().Match(line);
        return match.Success
            ? new BuildMessage(
                Path.GetFileName(match.Groups["file"].Value),
                Number(match.Groups["line"]),
                Number(match.Groups["column"]),
                match.Groups["severity"].Value,
                match.Groups["id"].Value,
                match.Groups["text"].Value,
                ProjectOf(match))
            : null;
    }

    public override string ToString() => $"{File}({Line},{Column}): {Severity} {Id}: {Text}";

    /// <summary>MSBuild does not repeat the project in a message about its file.</summary>
    private static string ProjectOf(Match match) =>
        match.Groups["project"].Success || !match.Groups["file"].Value.EndsWith("proj", StringComparison.Ordinal)
            ? match.Groups["project"].Value
            : match.Groups["file"].Value;

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^\s*(?<file>.+?)(\((?<line>\d+)(,(?<column>\d+))?\))?\s*: ((Trim|AOT) analysis )?(?<severity>error|warning) "
        + @"(?<id>[A-Z]+\d+)\s*: (?<text>.*?)( \[(?<project>[^\[\]]+)\])?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex MessagePattern();
}
