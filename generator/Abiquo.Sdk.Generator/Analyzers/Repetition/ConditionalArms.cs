using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>Splits an expression into those that it can evaluate to.</summary>
internal static class ConditionalArms
{
    public static IEnumerable<(ExpressionSyntax Arm, BranchPath Path)> Of(ExpressionSyntax expression, BranchPath path) => expression switch
    {
        ParenthesizedExpressionSyntax inner => [(inner.Expression, path)],
        CastExpressionSyntax cast => [(cast.Expression, path)],
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => [(sure.Operand, path)],
        ConditionalExpressionSyntax choice => [(choice.WhenTrue, path.Append(choice, 0)), (choice.WhenFalse, path.Append(choice, 1))],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice =>
            [(choice.Left, path.Append(choice, 0)), (choice.Right, path.Append(choice, 1))],
        SwitchExpressionSyntax choice => choice.Arms.Select((arm, i) => (arm.Expression, path.Append(choice, i))),
        _ => [],
    };
}
