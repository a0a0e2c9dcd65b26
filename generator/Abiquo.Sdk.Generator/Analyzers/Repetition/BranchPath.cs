using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>The arms of conditional expressions that lead to a value, outermost first.</summary>
internal sealed record BranchPath
{
    private readonly IReadOnlyList<(SyntaxNode Choice, int Arm)> _arms;

    private BranchPath(IReadOnlyList<(SyntaxNode Choice, int Arm)> arms) => _arms = arms;

    /// <summary>The path to a value that is always present.</summary>
    public static BranchPath Unconditional { get; } = new([]);

    public BranchPath Append(SyntaxNode choice, int arm) => new([.. _arms, (choice, arm)]);

    /// <summary>
    /// Returns whether the value at one path is present whenever that at the other is. Values in two arms of one expression are not; nor
    /// are values in arms of two expressions, whose conditions may exclude each other.
    /// </summary>
    public bool CoexistsWith(BranchPath other) => _arms.Zip(other._arms, (mine, theirs) => mine == theirs).All(equal => equal);
}
