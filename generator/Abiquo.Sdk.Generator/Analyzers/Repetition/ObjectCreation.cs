using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>An object creation with its type and constructor.</summary>
internal sealed class ObjectCreation
{
    private readonly IMethodSymbol? _constructor;
    private readonly ArgumentListSyntax? _arguments;

    private ObjectCreation(IMethodSymbol? constructor, ArgumentListSyntax? arguments) =>
        (_constructor, _arguments) = (constructor, arguments);

    public ITypeSymbol? Type => _constructor?.ContainingType;

    public static ObjectCreation Of(BaseObjectCreationExpressionSyntax creation, SemanticModel model) =>
        new(model.GetSymbolInfo(creation).Symbol as IMethodSymbol ?? InList(creation, model), creation.ArgumentList);

    /// <summary>Returns the arguments with their parameters.</summary>
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
    /// Returns the constructor of a <c>new(...)</c> in a collection expression, for which Roslyn 4.8 has no symbol. The operations below
    /// the list have it, although the list itself has no operation of a known kind.
    /// </summary>
    private static IMethodSymbol? InList(BaseObjectCreationExpressionSyntax creation, SemanticModel model) =>
        creation.FirstAncestorOrSelf<CollectionExpressionSyntax>() is { } list
            ? model.GetOperation(list)
                ?.Descendants()
                .OfType<IObjectCreationOperation>()
                .FirstOrDefault(one => one.Syntax == creation)?.Constructor
            : null;
}
