using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Values.Syntax;

/// <summary>Formats untrusted text for messages, so that a control character cannot change how the message is displayed.</summary>
internal static class MessageText
{
    private const int MaxLength = 100;

    /// <summary>Returns a character in quotes, or its code point if it is not printable ASCII.</summary>
    internal static string Quote(char c) => c < ' ' || c > '~' ? "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : $"'{c}'";

    /// <summary>Returns text in quotes, shortened if it is long, with unsafe characters escaped.</summary>
    internal static string Quote(string text)
    {
        var shown = Escape(text.Substring(0, Math.Min(text.Length, MaxLength)));
        return text.Length > MaxLength ? $"'{shown}...'" : $"'{shown}'";
    }

    /// <summary>Returns text with unsafe characters escaped.</summary>
    internal static string Escape(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            shown.Append(IsUnsafeToDisplay(c) ? "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : c.ToString());
        }

        return shown.ToString();
    }

    /// <summary>Returns the message about an invalid value, which is the same at run time and in the analyzers.</summary>
    internal static string Invalid(string text, string expected, string problem) => $"{Quote(text)} is not {expected}: {problem}";

    /// <summary>
    /// Determines whether a character controls the display, or hides or reverses the text around it. Includes surrogates, because
    /// such characters also exist beyond U+FFFF.
    /// </summary>
    private static bool IsUnsafeToDisplay(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate;
}
