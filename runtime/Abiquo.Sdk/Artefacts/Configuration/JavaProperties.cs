using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Formats text for Java properties files: one property per line, with escapes for everything outside ASCII.</summary>
internal static class JavaProperties
{
    /// <summary>Returns a property name, with escapes for characters that would end it.</summary>
    public static string Key(string text) => Escape(text, isStart: true, escapesSpaces: true, ":=#!");

    /// <summary>Returns a part of a value. Leading spaces are escaped, because Java would skip them.</summary>
    public static string Value(string text, bool isStart) => Escape(text, isStart, escapesSpaces: false, "");

    /// <summary>Returns a comment line.</summary>
    public static string Comment(string text) => "# " + LabelSanitizer.Clean(text).Replace("@{", "@ {", StringComparison.Ordinal);

    private static string Escape(string text, bool isStart, bool escapesSpaces, string separators)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isLeading = isStart && escaped.Length == 0;
            _ = c switch
            {
                '\\' => escaped.Append("\\\\"),
                ' ' when isLeading || escapesSpaces => escaped.Append("\\ "),

                // An opening brace introduces a reference to a secret, which no other text may do.
                '{' or < ' ' or > '~' => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ when separators.Contains(c, StringComparison.Ordinal) => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
