using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>
/// Collects the values in consecutive statements <c>list.Add(new(...))</c>. Any other statement ends the series, because it could clear
/// the list or pass it on.
/// </summary>
internal sealed class ListAdditions(SemanticModel model, SdkTypes types)
{
    public IEnumerable<IReadOnlyList<ValueOccurrence>> Collect(IEnumerable<StatementSyntax> statements)
    {
        var series = new Dictionary<ISymbol, ValueCollector>(SymbolEqualityComparer.Default);
        foreach (var statement in statements)
        {
            if (Addition(statement) is var (list, item))
            {
                if (!series.TryGetValue(list, out var collector))
                {
                    series.Add(list, collector = new(model, types));
                }

                collector.Visit(item, BranchPath.Unconditional);
                continue;
            }

            foreach (var collector in series.Values)
            {
                yield return collector.Values;
            }

            series.Clear();
        }

        foreach (var collector in series.Values)
        {
            yield return collector.Values;
        }
    }

    private (ISymbol List, ExpressionSyntax Item)? Addition(StatementSyntax statement)
    {
        if (statement is not ExpressionStatementSyntax
            {
                Expression: InvocationExpressionSyntax
                {
                    ArgumentList.Arguments.Count: 1,
                    Expression: MemberAccessExpressionSyntax
                    {
                        Name.Identifier.ValueText: "Add",
                        Expression: IdentifierNameSyntax name,
                    },
                } call,
            })
        {
            return null;
        }

        var list = model.GetSymbolInfo(name).Symbol;
        var type = (list as ILocalSymbol)?.Type ?? (list as IParameterSymbol)?.Type;
        var holdsScopes = type is INamedTypeSymbol { Name: "List", TypeArguments.Length: 1 } named
            && named.ContainingNamespace.ToDisplayString() == "System.Collections.Generic"
            && SdkTypes.DerivesFrom(named.TypeArguments[0], types.Scope);
        return holdsScopes ? (list!, call.ArgumentList.Arguments[0].Expression) : null;
    }
}
