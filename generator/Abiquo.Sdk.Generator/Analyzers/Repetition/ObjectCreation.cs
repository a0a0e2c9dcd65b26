using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>What a creation makes, and by which constructor.</summary>
internal sealed class ObjectCreation
{
    private readonly IMethodSymbol? _constructor;
    private readonly ArgumentListSyntax? _arguments;

    private ObjectCreation(IMethodSymbol? constructor, ArgumentListSyntax? arguments) => (_constructor, _arguments) = (constructor, arguments);

    public ITypeSymbol? Type => _constructor?.ContainingType;

    public static ObjectCreation Of(BaseObjectCreationExpressionSyntax creation, SemanticModel model) =>
        new(model.GetSymbolInfo(creation).Symbol as IMethodSymbol ?? InList(creation, model), creation.ArgumentList);

    /// <summary>The arguments with their parameters.</summary>
    public IEnumerable<(IParameterSymbol Parameter, ExpressionSyntax Value)> Arguments()
    {
        for (var i = 0; i < _arguments?.Arguments.Count; i++)
        {
            var argument = _arguments.Arguments[i];
            var parameter = argument.NameColon is { } name
                ? _constructor?.Parameters.FirstOrDefault(one => one.Name == name.Name.Identifier.ValueText)
                : _constructor?.Parameters.ElementAtOrDefault(i);
            if (parameter is not null)
            {
                yield return (parameter, argument.Expression);
            }
        }
    }

    /// <summary>
    /// Asked about a <c>new(...)</c> that is an element of a collection expression, Roslyn 4.8 has no answer. The operations below
    /// the list do, though the list's own is of no kind.
    /// </summary>
    private static IMethodSymbol? InList(BaseObjectCreationExpressionSyntax creation, SemanticModel model) =>
        creation.FirstAncestorOrSelf<CollectionExpressionSyntax>() is { } list
            ? model.GetOperation(list)?.Descendants().OfType<IObjectCreationOperation>().FirstOrDefault(one => one.Syntax == creation)?.Constructor
            : null;
}
