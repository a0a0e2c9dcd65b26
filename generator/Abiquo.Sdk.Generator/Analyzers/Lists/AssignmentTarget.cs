using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Abiquo.Sdk.Generator.Analyzers.Lists;

/// <summary>Finds the name of the property, variable or parameter that an expression is assigned to.</summary>
internal static class AssignmentTarget
{
    public static string NameOf(ExpressionSyntax value)
    {
        SyntaxNode place = value;
        while (place.Parent is ParenthesizedExpressionSyntax
            or ConditionalExpressionSyntax
            or SwitchExpressionArmSyntax
            or SwitchExpressionSyntax
            or BinaryExpressionSyntax)
        {
            place = place.Parent;
        }

        return place.Parent switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member } => member.Name.Identifier.ValueText,
            ArgumentSyntax { NameColon: { } colon } => colon.Name.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
            _ => "[]",
        };
    }
}
