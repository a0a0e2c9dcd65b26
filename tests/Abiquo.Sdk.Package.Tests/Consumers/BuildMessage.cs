using System.Globalization;
using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Package.Tests.Consumers;

/// <summary>
/// An error or a warning of a build. Line and column are 0 where the message has no position, and the project is empty where it
/// is about none.
/// </summary>
internal sealed partial record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text, string Project)
{
    /// <summary>Reads a line of a build log; null where it is no message.</summary>
    public static BuildMessage? Parse(string line)
    {
        var match = Shape().Match(line);
        return match.Success
            ? new BuildMessage(
                Path.GetFileName(match.Groups["file"].Value),
                Number(match.Groups["line"]),
                Number(match.Groups["column"]),
                match.Groups["severity"].Value,
                match.Groups["id"].Value,
                match.Groups["text"].Value,
                match.Groups["project"].Value)
            : null;
    }

    public override string ToString() => $"{File}({Line},{Column}): {Severity} {Id}: {Text}";

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<file>.+?)(\((?<line>\d+),(?<column>\d+)\))?\s*: (?<severity>error|warning) (?<id>[A-Z]+\d+)\s*: (?<text>.*?)( \[(?<project>[^\[\]]+)\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
