using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>The arms of conditional expressions in which a value stands, from the outside in.</summary>
internal sealed record BranchPath
{
    private readonly IReadOnlyList<(SyntaxNode Choice, int Arm)> _arms;

    private BranchPath(IReadOnlyList<(SyntaxNode Choice, int Arm)> arms) => _arms = arms;

    /// <summary>Of a value that is always there.</summary>
    public static BranchPath Unconditional { get; } = new([]);

    public BranchPath Append(SyntaxNode choice, int arm) => new([.. _arms, (choice, arm)]);

    /// <summary>
    /// Whether one value is there whenever the other is. Not so in two arms of one choice; nor in arms of two choices, whose
    /// conditions may exclude each other.
    /// </summary>
    public bool CoexistsWith(BranchPath other) => _arms.Zip(other._arms, (mine, theirs) => mine == theirs).All(equal => equal);
}
