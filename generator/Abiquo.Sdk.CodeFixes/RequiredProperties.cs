using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.CodeFixes;

/// <summary>Finds the properties that an object initializer must set.</summary>
internal static class RequiredProperties
{
    public static IEnumerable<IPropertySymbol> Of(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsRequired))
            {
                yield return property;
            }
        }
    }
}
