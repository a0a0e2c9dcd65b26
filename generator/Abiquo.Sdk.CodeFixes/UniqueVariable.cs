using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.CodeFixes;

/// <summary>Finds the only variable of a type that is in scope.</summary>
internal static class UniqueVariable
{
    /// <summary>Returns its name, or null if there is none or more than one, since any choice would be a guess.</summary>
    public static string? Of(ITypeSymbol type, SemanticModel model, int position)
    {
        var candidates = model
            .LookupSymbols(position)
            .Where(symbol => SymbolEqualityComparer.Default.Equals(TypeOf(symbol, position), type))
            .ToList();
        return candidates.Count == 1 ? candidates[0].Name : null;
    }

    /// <summary>Returns the type of a variable that can be used at a position. A local can be used only after its declaration.</summary>
    private static ITypeSymbol? TypeOf(ISymbol symbol, int position) => symbol switch
    {
        ILocalSymbol local when local.Locations.All(place => place.SourceSpan.End < position) => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { CanBeReferencedByName: true } field => field.Type,
        IPropertySymbol { IsIndexer: false } property => property.Type,
        _ => null,
    };
}
