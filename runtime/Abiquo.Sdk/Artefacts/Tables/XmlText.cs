using System.Buffers;
using System.Text;

namespace Abiquo.Sdk.Artefacts;

/// <summary>Writes text into XML and HTML, in elements and in quoted attributes.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    public static string Escape(string text)
    {
        if (LabelText.IsAscii(text) && !text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var rune in LabelText.Runes(text))
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
