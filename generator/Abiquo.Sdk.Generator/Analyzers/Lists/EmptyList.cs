using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Abiquo.Sdk.Generator.Analyzers.Lists;

/// <summary>Recognizes expressions that are certainly an empty list.</summary>
internal static class EmptyList
{
    public static bool Is(ExpressionSyntax expression, SemanticModel model) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Is(inner.Expression, model),
        CastExpressionSyntax cast => IsFramework(model.GetTypeInfo(cast).Type) && Is(cast.Expression, model),
        CollectionExpressionSyntax list =>
            list.Elements.All(element => element is SpreadElementSyntax spread && Is(spread.Expression, model)),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.Count == 0,
        ArrayCreationExpressionSyntax array =>
            array.Type.RankSpecifiers[0].Sizes.Any(size => model.GetConstantValue(size) is { HasValue: true, Value: 0 }),
        ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null } creation =>
            model.GetTypeInfo(creation).Type is { Name: "List" } type && IsFramework(type),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call =>
            model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Empty", IsStatic: true } method
                && IsFramework(method.ContainingType),
        MemberAccessExpressionSyntax access => IsEmptyMember(model.GetSymbolInfo(access).Symbol),
        _ => false,
    };

    private static bool IsEmptyMember(ISymbol? symbol) => symbol is IPropertySymbol or IFieldSymbol
        && symbol is { Name: "Empty", IsStatic: true, ContainingType: { } type }
        && (IsFramework(type) || type is { Name: "ValueList", ContainingNamespace: { Name: "Sdk", ContainingNamespace.Name: "Abiquo" } });

    /// <summary>Returns whether a type is one of the framework's collections, whose meaning is known.</summary>
    private static bool IsFramework(ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || type?.ContainingNamespace?.ToDisplayString() is "System" or "System.Linq"
            or "System.Collections.Generic" or "System.Collections.Immutable";
}
