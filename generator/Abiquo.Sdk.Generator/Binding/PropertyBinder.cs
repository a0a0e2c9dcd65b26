using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds the properties of a role. Invalid ones are left out.</summary>
internal sealed class PropertyBinder(SpecSymbols symbols, RoleBinder roles)
{
    private readonly PropertyTemplate _template = new(symbols, roles);

    public PropertiesModel? Bind(PropertiesDeclaration properties, string role)
    {
        var hasPlace = Allows(NamePattern.AbsolutePath, properties.File, "file", role);
        var owner = properties.Owner is { } named && Allows(NamePattern.UserAndGroup, named, "owner", role) ? named.Value : "";
        var alternatives = new HashSet<PropertyDeclaration>(Alternatives(properties.Entries));
        var table = new SymbolTable<PropertyDeclaration>(
            "property",
            [.. properties.Entries.Where(property => !alternatives.Contains(property))],
            property => property.Name,
            NamePattern.Property,
            symbols.Diagnostics);
        var entries = properties.Entries
            .Where(property => alternatives.Contains(property) || table.Usable.Contains(property))
            .Select(Bind)
            .OfType<PropertyModel>()
            .ToEquatableArray();
        return hasPlace ? new PropertiesModel(properties.File.Value, owner, entries) : null;
    }

    /// <summary>Returns the properties that apply where all before them with the same name may not.</summary>
    private static IEnumerable<PropertyDeclaration> Alternatives(IEnumerable<PropertyDeclaration> properties)
    {
        var mayFollow = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var property in properties)
        {
            var isKnown = mayFollow.TryGetValue(property.Name.Value, out var isAlternative);
            if (isAlternative)
            {
                yield return property;
            }

            mayFollow[property.Name.Value] = (isAlternative || !isKnown) && (property.When is not null || property.Versions is not null);
        }
    }

    private PropertyModel? Bind(PropertyDeclaration property)
    {
        var citations = symbols.Citations(property.Source);
        var isUsable = _template.Check(property)
            & symbols.Conditions.Check(property.When)
            & symbols.Versions.Check(property.Versions, "property", property.Name);
        return isUsable
            ? new PropertyModel(
                property.Name.Value,
                property.Value.Value,
                symbols.Conditions.Of(property.When),
                symbols.Versions.Of(property.Versions),
                property.Note,
                citations)
            : null;
    }

    /// <summary>Returns whether a string has the required form. An empty one was reported when it was read.</summary>
    private bool Allows(NamePattern shape, Located<string> text, string member, string role)
    {
        var isAllowed = shape.IsMatch(text.Value);
        if (text.Value.Length > 0 && !isAllowed)
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownWord,
                text.Span,
                $"'{member}' of 'properties' of the role '{role}'",
                text.Value,
                "expected " + shape.Expected);
        }

        return isAllowed;
    }
}
