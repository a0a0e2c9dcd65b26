using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds the configuration files of a role. Invalid ones are left out, and invalid entries.</summary>
internal sealed class PropertyBinder(SpecSymbols symbols, RoleBinder roles, RequiredRules required)
{
    private readonly PropertyTemplate _template = new(symbols, roles, required);

    public EquatableArray<PropertiesModel> Bind(RoleDeclaration role)
    {
        var known = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        var files = new List<PropertiesModel>();
        foreach (var file in role.Properties)
        {
            var bound = Bind(file, role);
            if (known.TryGetValue(file.File.Value, out var first))
            {
                symbols.Diagnostics.AddListedTwice(
                    file.File.Span, $"in 'properties' of the role '{role.Common.Id.Value}',", file.File.Value, first.Span);
            }
            else if (bound is not null)
            {
                known.Add(file.File.Value, file.File);
                files.Add(bound);
            }
        }

        return files.ToEquatableArray();
    }

    private PropertiesModel? Bind(PropertiesDeclaration file, RoleDeclaration declaration)
    {
        var role = declaration.Common.Id.Value;
        var hasPlace = Allows(NamePattern.AbsolutePath, file.File, "file", role);
        var owner = file.Owner is { } named && Allows(NamePattern.UserAndGroup, named, "owner", role) ? named.Value : "";
        var restart = file.Restart.Where(service => Allows(NamePattern.Service, service, "restart", role));
        var isContext = file.FormatOrUsual == PropertiesDeclaration.Context;
        var alternatives = new HashSet<PropertyDeclaration>(Alternatives(file.Entries));
        var table = new SymbolTable<PropertyDeclaration>(
            "property",
            [.. file.Entries.Where(property => !alternatives.Contains(property))],
            property => property.Name,
            NamesOf(file.FormatOrUsual),
            symbols.Diagnostics);
        if (isContext)
        {
            CheckResources(table.Usable);
        }

        var entries = file.Entries
            .Where(property => alternatives.Contains(property) || table.Usable.Contains(property))
            .Select(property => Bind(property, role))
            .OfType<PropertyModel>()
            .ToEquatableArray();
        return hasPlace
            ? new PropertiesModel(
                file.File.Value,
                owner,
                file.FormatOrUsual,
                restart.Select(service => service.Value).ToEquatableArray(),
                Ready(file, declaration),
                entries)
            : null;
    }

    private EquatableArray<string> Ready(PropertiesDeclaration file, RoleDeclaration role)
    {
        var known = role.Endpoints.Select(endpoint => endpoint.Id.Value).ToList();
        foreach (var unknown in file.Ready.Where(id => !known.Contains(id.Value)))
        {
            var kind = $"endpoint of the role '{role.Common.Id.Value}'";
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownReference, unknown.Span, kind, unknown.Value, Suggestion.For(unknown.Value, known));
        }

        return file.Ready.Select(id => id.Value).Where(known.Contains).ToEquatableArray();
    }

    private static NamePattern NamesOf(string format) => format switch
    {
        PropertiesDeclaration.Context => NamePattern.Attribute,
        PropertiesDeclaration.Proxy => NamePattern.UrlPath,
        _ => NamePattern.Property,
    };

    /// <summary>Reports resources without an address, which no program could use.</summary>
    private void CheckResources(IEnumerable<PropertyDeclaration> attributes)
    {
        foreach (var resource in attributes.GroupBy(attribute => attribute.Name.Value.Substring(0, attribute.Name.Value.LastIndexOf('.'))))
        {
            if (!resource.Any(attribute => attribute.Name.Value == resource.Key + ".url"))
            {
                symbols.Diagnostics.Add(
                    SpecDescriptors.MissingMember,
                    resource.First().Name.Span,
                    $"the resource '{resource.Key}'",
                    "url",
                    $"a property '{resource.Key}.url'");
            }
        }
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

    private PropertyModel? Bind(PropertyDeclaration property, string role)
    {
        var citations = symbols.Citations(property.Source);
        var isUsable = _template.Check(property, role)
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
