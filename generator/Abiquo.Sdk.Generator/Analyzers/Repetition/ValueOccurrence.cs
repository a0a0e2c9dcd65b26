using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>A constant that no second part of the environment may have.</summary>
/// <param name="Constraint">What it is; only values of the same thing are compared.</param>
/// <param name="Text">The value, normalised, so that two spellings of one value are equal.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Path">In which arms of which choices it stands.</param>
internal sealed record ValueOccurrence(UniqueConstraint Constraint, string Text, SyntaxNode Place, BranchPath Path)
{
    /// <summary>The line, counted from 1 as editors do.</summary>
    public int Line => Place.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
