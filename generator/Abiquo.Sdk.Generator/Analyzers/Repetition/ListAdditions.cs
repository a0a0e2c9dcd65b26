using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>
/// Statements <c>list.Add(new(...))</c> that follow each other. Any other statement between them ends the series: it could clear the
/// list, or hand it on.
/// </summary>
internal sealed class ListAdditions(SemanticModel model, SdkTypes types)
{
    public IEnumerable<IReadOnlyList<FoundValue>> In(IEnumerable<StatementSyntax> statements)
    {
        var series = new Dictionary<ISymbol, ValueWalk>(SymbolEqualityComparer.Default);
        foreach (var statement in statements)
        {
            if (Addition(statement) is var (list, item))
            {
                if (!series.TryGetValue(list, out var walk))
                {
                    series.Add(list, walk = new(model, types));
                }

                walk.Visit(item, Branches.Always);
                continue;
            }

            foreach (var walk in series.Values)
            {
                yield return walk.Found;
            }

            series.Clear();
        }

        foreach (var walk in series.Values)
        {
            yield return walk.Found;
        }
    }

    private (ISymbol List, ExpressionSyntax Item)? Addition(StatementSyntax statement)
    {
        if (statement is not ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: IdentifierNameSyntax name } } call })
        {
            return null;
        }

        var list = model.GetSymbolInfo(name).Symbol;
        var type = (list as ILocalSymbol)?.Type ?? (list as IParameterSymbol)?.Type;
        var holdsScopes = type is INamedTypeSymbol { Name: "List", TypeArguments.Length: 1 } named
            && named.ContainingNamespace.ToDisplayString() == "System.Collections.Generic"
            && SdkTypes.Derives(named.TypeArguments[0], types.Scope);
        return holdsScopes ? (list!, call.ArgumentList.Arguments[0].Expression) : null;
    }
}
