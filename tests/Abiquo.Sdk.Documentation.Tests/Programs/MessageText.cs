using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Documentation.Tests.Pages;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Documentation.Tests.Programs;

/// <summary>Compares messages with a block of a page, which may break lines where it likes and leave out parts ("...").</summary>
internal static partial class MessageText
{
    private const int Width = 120;

    public static string Of(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    public static void Check(Block shown, IEnumerable<string> messages)
    {
        var text = string.Concat(messages.Select(Wrap));
        var pattern = string.Join(".*", Blanks().Replace(shown.Text.Trim(), " ").Split(Acceptance.Ellipsis).Select(Regex.Escape));
        if (!Regex.IsMatch(Blanks().Replace(text.Trim(), " "), $"^{pattern}$") && !Acceptance.Take(shown, shown.Lines, text))
        {
            Assert.Fail($"{shown} shows\n{shown.Text}\nbut it is\n{text}");
        }
    }

    private static string Wrap(string message)
    {
        var (text, column) = (new StringBuilder(), 0);
        foreach (var word in message.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > Width)
            {
                text.Append('\n');
                column = 0;
            }

            text.Append(column > 0 ? " " : "").Append(word);
            column += word.Length + (column > 0 ? 1 : 0);
        }

        return text.Append('\n').ToString();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
