using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Escapes strings of the spec for C#. Most are plain and are returned as they are.</summary>
internal static class CSharpEscaping
{
    /// <summary>Returns a string as a C# literal, including the quotes.</summary>
    public static string Literal(string text) =>
        IsPlain(text, '"', '\\', '\\') ? "\"" + text + "\"" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Returns a string as the content of an XML documentation comment, on one line.</summary>
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
                // Ends a line in C# or is not allowed in XML.
                '\u2028' or '\u2029' or '\u0085' or '\ufffe' or '\uffff' => escaped.Append(' '),
                _ when c < ' ' || char.IsSurrogate(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString().Trim();
    }

    /// <summary>Returns whether a string is printable ASCII without the given characters, as nearly all are.</summary>
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
