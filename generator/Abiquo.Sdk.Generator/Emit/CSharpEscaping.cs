using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Texts of the spec as C# can hold them. Most are plain, and then nothing is copied.</summary>
internal static class CSharpEscaping
{
    /// <summary>The text as a C# literal, quotes included.</summary>
    public static string Literal(string text) => IsPlain(text, '"', '\\', '\\') ? "\"" + text + "\"" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The text inside an XML documentation comment, on one line.</summary>
    public static string Doc(string text)
    {
        if (IsPlain(text, '&', '<', '>'))
        {
            return text.Trim();
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                // Ends a line for C#, or is no character of XML.
                '\u2028' or '\u2029' or '\u0085' or '\ufffe' or '\uffff' => escaped.Append(' '),
                _ when c < ' ' || char.IsSurrogate(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString().Trim();
    }

    /// <summary>Whether a text is ASCII that can be seen, without these characters. Nearly all text that is written passes here.</summary>
    private static bool IsPlain(string text, char one, char two, char three)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' || c == one || c == two || c == three)
            {
                return false;
            }
        }

        return true;
    }
}
