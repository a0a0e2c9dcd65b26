using System.Buffers;
using System.Text;

namespace Abiquo.Sdk.Formats;

/// <summary>Escapes text for XML and HTML, in elements and in quoted attributes.</summary>
internal static class XmlEscaping
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    /// <summary>Returns the escaped text.</summary>
    public static string Escape(string text)
    {
        if (LabelSanitizer.IsAscii(text) && !text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var rune in LabelSanitizer.Runes(text))
        {
            _ = rune.Value switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
