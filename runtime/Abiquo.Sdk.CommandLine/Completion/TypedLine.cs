using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Abiquo.Sdk.CommandLine.Completion;

/// <summary>Represents a command line that is being typed, for which a shell asks how it may go on.</summary>
/// <param name="Before">The words before the one with the cursor, without the program.</param>
/// <param name="Word">The word with the cursor, up to it.</param>
/// <param name="WithDescriptions">Whether the shell shows what each suggestion is.</param>
internal sealed partial record TypedLine(ValueList<string> Before, string Word, bool WithDescriptions)
{
    /// <summary>
    /// Reads the question of a shell, or returns null if the arguments are none. Our own scripts ask <c>[complete:2] explain dn1 Da</c>,
    /// with the number of words before the cursor, because PowerShell leaves out an empty word after them. The tool dotnet-suggest asks
    /// <c>[suggest:14] "explain dn1 Da"</c>, with the position of the cursor.
    /// </summary>
    public static TypedLine? Read(IReadOnlyList<string> args)
    {
        if (args.Count == 0 || Question().Match(args[0]) is not { Success: true } question)
        {
            return null;
        }

        var isNumber = int.TryParse(question.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        number = isNumber ? number : int.MaxValue;
        return question.Groups["tool"].Success
            ? ReadLine(args.Count > 1 ? args[^1] : "", number)
            : new(args.Skip(1).Take(number).ToValueList(), args.Skip(1).Skip(number).FirstOrDefault(""), WithDescriptions: true);
    }

    private static TypedLine ReadLine(string line, int cursor)
    {
        var typed = line[..Math.Min(cursor, line.Length)];
        var words = CommandLineParser.SplitCommandLine(typed).ToValueList();
        return words.Count == 0 || char.IsWhiteSpace(typed[^1])
            ? new(words, "", WithDescriptions: false)
            : new(words.Take(words.Count - 1).ToValueList(), words[^1], WithDescriptions: false);
    }

    [GeneratedRegex(@"\A\[(complete:(?<number>[0-9]+)|(?<tool>suggest)(:(?<number>[0-9]+))?)\]\z")]
    private static partial Regex Question();
}
