using System.Text;
using Abiquo.Sdk.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>Writes strings of the spec as C#. Most are plain and need no escaping.</summary>
internal static class CSharpText
{
    /// <summary>Returns a string as a C# literal, including the quotes.</summary>
    public static string Literal(string text) =>
        IsPlain(text, '"', '\\', '\\') ? "\"" + text + "\"" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Returns a string as a C# literal, or null if it is empty.</summary>
    public static string? LiteralOrNull(string text) => text.Length == 0 ? null : Literal(text);

    /// <summary>Returns strings as the items of a collection expression.</summary>
    public static string Literals(IEnumerable<string> texts) => string.Join(", ", texts.Select(Literal));

    /// <summary>Returns the arguments with which every definition starts: the id, the label and the summary.</summary>
    public static string Names(DescriptionModel description) =>
        $"{Literal(description.Id)}, {Literal(description.Label)}, {Literal(description.Summary)}";

    /// <summary>Returns a name as that of a parameter.</summary>
    public static string Camel(string name)
    {
        var camel = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return SyntaxFacts.GetKeywordKind(camel) == SyntaxKind.None ? camel : "@" + camel;
    }

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
