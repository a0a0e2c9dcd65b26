using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Texts in the form in which Java reads properties: a line each, everything outside ASCII as an escape.</summary>
internal static class JavaProperties
{
    /// <summary>The name of a property: what would end it is escaped.</summary>
    public static string Key(string text) => Escaped(text, isStart: true, escapesBlanks: true, ":=#!");

    /// <summary>A piece of a value. Blanks count only where the value has begun.</summary>
    public static string Value(string text, bool isStart) => Escaped(text, isStart, escapesBlanks: false, "");

    /// <summary>A comment on a line of its own.</summary>
    public static string Comment(string text) => "# " + LabelSanitizer.Clean(text).Replace("@{", "@ {", StringComparison.Ordinal);

    private static string Escaped(string text, bool isStart, bool escapesBlanks, string separators)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isLeading = isStart && escaped.Length == 0;
            _ = c switch
            {
                '\\' => escaped.Append("\\\\"),
                ' ' when isLeading || escapesBlanks => escaped.Append("\\ "),
                // A secret is named with a brace: no text of anybody else may name one.
                '{' or < ' ' or > '~' => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ when separators.Contains(c, StringComparison.Ordinal) => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
