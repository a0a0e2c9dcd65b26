using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>An occurrence of a constant that must be unique in an environment.</summary>
/// <param name="Constraint">Why it must be unique. Only values of the same constraint are compared.</param>
/// <param name="Text">The normalized value, so that two spellings of one value are equal.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Path">The conditional arms that lead to it.</param>
internal sealed record ValueOccurrence(UniqueConstraint Constraint, string Text, SyntaxNode Place, BranchPath Path)
{
    /// <summary>The line, counted from 1 as editors do.</summary>
    public int Line => Place.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
