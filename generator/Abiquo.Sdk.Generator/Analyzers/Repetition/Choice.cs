using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>Takes an expression apart into those whose value it can have.</summary>
internal static class Choice
{
    public static IEnumerable<(ExpressionSyntax Arm, Branches When)> Arms(ExpressionSyntax expression, Branches when) => expression switch
    {
        ParenthesizedExpressionSyntax inner => [(inner.Expression, when)],
        CastExpressionSyntax cast => [(cast.Expression, when)],
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => [(sure.Operand, when)],
        ConditionalExpressionSyntax choice => [(choice.WhenTrue, when.Then(choice, 0)), (choice.WhenFalse, when.Then(choice, 1))],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => [(choice.Left, when.Then(choice, 0)), (choice.Right, when.Then(choice, 1))],
        SwitchExpressionSyntax choice => choice.Arms.Select((arm, i) => (arm.Expression, when.Then(choice, i))),
        _ => [],
    };
}
