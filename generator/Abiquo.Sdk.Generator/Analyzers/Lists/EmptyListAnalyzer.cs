using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Analyzers.Lists;

/// <summary>
/// Reports lists that need an item and are certainly empty. It analyzes syntax, because the oldest supported compiler has no operation
/// for collection expressions.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyListAnalyzer() : SdkAnalyzer(UserCode, UsageDescriptors.EmptyList)
{
    protected override void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types)
    {
        context.RegisterSyntaxNodeAction(node => AnalyzeList(node, types), SyntaxKind.CollectionExpression);
        context.RegisterSyntaxNodeAction(node => AnalyzeCall(node, types), SyntaxKind.InvocationExpression);
    }

    private static void AnalyzeList(SyntaxNodeAnalysisContext context, SdkTypes types)
    {
        var list = (CollectionExpressionSyntax)context.Node;
        if (Target(list, context) is INamedTypeSymbol type
            && SdkTypes.Is(type, types.OneOrMore) && EmptyList.Is(list, context.SemanticModel))
        {
            Report(context, list, AssignmentTarget.NameOf(list), type.TypeArguments[0]);
        }
    }

    /// <summary>
    /// Returns the type that the list becomes. Roslyn reports the conversion of a cast list on the cast and not on the list.
    /// </summary>
    private static ITypeSymbol? Target(CollectionExpressionSyntax list, SyntaxNodeAnalysisContext context) =>
        list.Parent is CastExpressionSyntax cast
            ? context.SemanticModel.GetTypeInfo(cast.Type, context.CancellationToken).Type
            : context.SemanticModel.GetTypeInfo(list, context.CancellationToken).ConvertedType;

    /// <summary>Analyzes methods that turn any sequence into such a list, or into an appliance with such a list.</summary>
    private static void AnalyzeCall(SyntaxNodeAnalysisContext context, SdkTypes types)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.ArgumentList.Arguments.Count != 1
            || context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is not IMethodSymbol { IsStatic: true } method)
        {
            return;
        }

        var item = SdkTypes.Is(method.ContainingType, types.OneOrMoreFactory) ? method.TypeArguments.FirstOrDefault()
            : method.Name is "ClusterOf" or "PoolOf" && SdkTypes.DerivesFrom(method.ContainingType, types.Appliance) ? types.Host
            : null;
        var items = call.ArgumentList.Arguments[0].Expression;
        if (item is not null && EmptyList.Is(items, context.SemanticModel))
        {
            Report(context, items, method.Name, item);
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode place, string name, ITypeSymbol item) =>
        context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.EmptyList, place.GetLocation(), name, item.Name));
}
