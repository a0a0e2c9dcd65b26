namespace Abiquo.Sdk.Specification;

/// <summary>The file of properties that the programs of a role read. The file of an appliance has the properties of all its roles.</summary>
/// <param name="File">The absolute path of the file.</param>
public sealed record PropertiesDefinition(string File)
{
    /// <summary>User and group that own it, such as <c>root:root</c>.</summary>
    public string Owner { get; init; } = "root:root";

    /// <summary>What stands in it.</summary>
    public ValueList<PropertyDefinition> Entries { get; init; } = [];
}

/// <summary>A property whose value follows from the environment.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">
/// Fixed text and references in braces: <c>{Role.Endpoint.Address}</c>, <c>Port</c>, <c>Endpoints</c> or <c>Authority</c>;
/// <c>{Appliance.Fqdn}</c>, <c>Address</c> or <c>Addresses</c> of an appliance or role; <c>{Scope.Value}</c>; <c>{secret:name}</c>. Of
/// several with bars between them, the first that the environment has.
/// </param>
public sealed record PropertyDefinition(string Name, string Value)
{
    /// <summary>The id of a role that the environment must have for the property to be written; empty where it needs none.</summary>
    public string When { get; init; } = "";

    /// <summary>The id of a role that more than one host must have; empty where it does not matter.</summary>
    public string WhenSeveral { get; init; } = "";

    /// <summary>What whoever reads the file should know, or empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where this is documented.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}
