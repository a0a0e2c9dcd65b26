using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.CodeFixes;

/// <summary>Finds the one variable of a type that can be named at a place.</summary>
internal static class UniqueVariable
{
    /// <summary>Its name, or null where there is none or more than one: which is meant would be a guess.</summary>
    public static string? Of(ITypeSymbol type, SemanticModel model, int position)
    {
        var candidates = model.LookupSymbols(position).Where(symbol => SymbolEqualityComparer.Default.Equals(TypeOf(symbol, position), type)).ToList();
        return candidates.Count == 1 ? candidates[0].Name : null;
    }

    /// <summary>A local can be named from its declaration on.</summary>
    private static ITypeSymbol? TypeOf(ISymbol symbol, int position) => symbol switch
    {
        ILocalSymbol local when local.Locations.All(place => place.SourceSpan.End < position) => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { CanBeReferencedByName: true } field => field.Type,
        IPropertySymbol { IsIndexer: false } property => property.Type,
        _ => null,
    };
}
