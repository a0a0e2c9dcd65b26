using System.Text.RegularExpressions;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Spec.Declarations;

namespace Abiquo.Sdk.Generator.Spec.Binding;

/// <summary>The properties of a role. One with a fault is left out.</summary>
internal sealed class PropertyBinder(SpecSymbols symbols, RoleBinder roles)
{
    // No segment can be '..', and nothing in it means anything to a shell.
    private static readonly Regex Path = new("^(/\\.?[A-Za-z0-9][A-Za-z0-9._-]*)+\\z", RegexOptions.CultureInvariant);

    private static readonly Regex Account = new("^[a-z_][a-z0-9_-]*:[a-z_][a-z0-9_-]*\\z", RegexOptions.CultureInvariant);

    private readonly PropertyTemplate _template = new(symbols, roles);

    public PropertiesModel? Bind(PropertiesDeclaration properties, string role)
    {
        var hasPlace = Allows(Path, properties.File, "file", role, "expected an absolute path such as '/opt/shop/shop.properties'");
        var owner = properties.Owner is { } named && Allows(Account, named, "owner", role, "expected a user and a group such as 'shop:shop'") ? named.Value : "";
        var table = new SymbolTable<PropertyDeclaration>("property", properties.Entries, property => property.Name, NameShape.Property, symbols.Faults);
        var entries = table.Usable.Select(Bind).OfType<PropertyModel>().ToEquatableArray();
        return hasPlace ? new PropertiesModel(properties.File.Value, owner, entries) : null;
    }

    private PropertyModel? Bind(PropertyDeclaration property)
    {
        var citations = symbols.Citations(property.Source);
        var leadsSomewhere = _template.Check(property) & IsKnown(property.When) & IsKnown(property.WhenSeveral);
        return leadsSomewhere
            ? new PropertyModel(property.Name.Value, property.Value.Value, property.When?.Value ?? "", property.WhenSeveral?.Value ?? "", property.Note, citations)
            : null;
    }

    private bool IsKnown(Located<string>? role) => role is not { } named || symbols.Roles.Find(named) is not null;

    /// <summary>Whether a text has its form. One that is empty was reported when it was read.</summary>
    private bool Allows(Regex form, Located<string> text, string member, string role, string expected)
    {
        if (text.Value.Length > 0 && !form.IsMatch(text.Value))
        {
            symbols.Faults.Add(SpecDiagnostics.UnknownWord, text.Span, $"'{member}' of 'properties' of the role '{role}'", text.Value, expected);
        }

        return form.IsMatch(text.Value);
    }
}
