using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Values.Syntax;

/// <summary>Shows text from outside in a message, so that a control character cannot change how the message looks.</summary>
internal static class Printable
{
    private const int Longest = 100;

    internal static string Of(char c) => c < ' ' || c > '~' ? "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : $"'{c}'";

    internal static string Of(string text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, Longest) + 2).Append('\'');
        foreach (var c in text.Substring(0, Math.Min(text.Length, Longest)))
        {
            shown.Append(ChangesHowTextLooks(c) ? "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : c.ToString());
        }

        return shown.Append(text.Length > Longest ? "...'" : "'").ToString();
    }

    /// <summary>The one sentence with which the runtime and the compiler refuse text.</summary>
    internal static string Refusal(string text, string expected, string problem) => $"{Of(text)} is not {expected}: {problem}";

    /// <summary>Control characters, and what hides or turns round the text beside it. Surrogates too: such characters exist beyond U+FFFF.</summary>
    private static bool ChangesHowTextLooks(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
