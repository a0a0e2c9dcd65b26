using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>A role.</summary>
internal sealed class RoleView(RoleModel role, QualifiedNames qualified) : DescriptionView(role.Description, qualified)
{
    private readonly PropertiesView? _properties = role.Properties is { } properties ? new PropertiesView(properties, qualified) : null;

    protected override object? Find(string name) => name switch
    {
        "scales_out" => role.ScalesOut,
        "is_balanced" => role.IsBalanced,
        "endpoints" => role.Endpoints.Select(endpoint => new EndpointView(endpoint, Qualified)),
        "properties" => _properties,
        _ => base.Find(name),
    };
}

/// <summary>The file of properties that a role reads.</summary>
internal sealed class PropertiesView(PropertiesModel properties, QualifiedNames qualified) : View
{
    protected override object? Find(string name) => name switch
    {
        "file" => Literal(properties.File),
        "owner" => LiteralOrNull(properties.Owner),
        "entries" => properties.Entries.Select(entry => new PropertyView(entry, qualified)),
        _ => None,
    };
}

/// <summary>A property.</summary>
internal sealed class PropertyView(PropertyModel entry, QualifiedNames qualified) : View
{
    protected override object? Find(string name) => name switch
    {
        "name" => Literal(entry.Name),
        "value" => Literal(entry.Value),
        "when" => Applicability.Of(entry.When),
        "versions" => Applicability.Of(entry.Versions),
        "note" => LiteralOrNull(entry.Note),
        "citations" => Citations.Items(qualified, entry.Source),
        _ => None,
    };
}
