using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.CodeFixes;

/// <summary>Adds an assignment to an object initializer, formatted like the existing ones.</summary>
internal static class InitializerEdit
{
    public static TextChange Add(BaseObjectCreationExpressionSyntax creation, SourceText text, string assignment)
    {
        if (creation.Initializer is not { } initializer)
        {
            return new(new TextSpan(creation.Span.End, 0), $" {{ {assignment} }}");
        }

        if (initializer.Expressions.Count == 0)
        {
            return new(TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), $" {assignment} ");
        }

        var last = initializer.Expressions.Last();
        var hasComma = initializer.Expressions.SeparatorCount == initializer.Expressions.Count;
        var end = hasComma ? initializer.Expressions.GetSeparators().Last().Span.End : last.Span.End;
        return new(new TextSpan(end, 0), (hasComma ? "" : ",") + Space(last, initializer, text) + assignment + (hasComma ? "," : ""));
    }

    /// <summary>Returns a new line with the same indentation if the members are on lines of their own, otherwise a space.</summary>
    private static string Space(ExpressionSyntax last, InitializerExpressionSyntax initializer, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(last.SpanStart);
        if (line.LineNumber == text.Lines.GetLineFromPosition(initializer.OpenBraceToken.SpanStart).LineNumber)
        {
            return " ";
        }

        var ending = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, last.SpanStart));
        return ending + (indentation.Trim().Length == 0 ? indentation : "");
    }
}
