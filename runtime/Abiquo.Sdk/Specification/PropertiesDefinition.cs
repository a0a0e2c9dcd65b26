namespace Abiquo.Sdk.Specification;

/// <summary>
/// Defines a configuration file that the programs of a role read. The file of an appliance contains the properties of all its roles that
/// name it.
/// </summary>
/// <param name="File">The absolute path of the file.</param>
public sealed record PropertiesDefinition(string File)
{
    /// <summary>The owner of a file of which no role says another.</summary>
    internal const string UsualOwner = "root:root";

    /// <summary>
    /// Gets the owning user and group of the file, such as <c>root:www-data</c>. A role that says nothing has <c>root:root</c>, and the
    /// file then belongs to the owner that another role of the appliance says.
    /// </summary>
    public string Owner { get; init; } = UsualOwner;

    /// <summary>
    /// Gets the format: properties (of Java), json (an object of texts) or tomcatContext (attributes of resources, where the name of a
    /// property is that of the resource, a dot and the attribute).
    /// </summary>
    public string Format { get; init; } = "properties";

    /// <summary>Gets the services that are restarted when the file changes, if they run.</summary>
    public ValueList<string> Restart { get; init; } = [];

    /// <summary>
    /// Gets the IDs of the role's endpoints that listen once the services have read the file. A host is well only if they do.
    /// </summary>
    public ValueList<string> Ready { get; init; } = [];

    /// <summary>Gets the properties in the file.</summary>
    public ValueList<PropertyDefinition> Entries { get; init; } = [];
}

/// <summary>Defines a property whose value is derived from the environment.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Value">
/// Fixed text and references in braces: <c>{Role.Endpoint.Address}</c>, <c>Port</c>, <c>Endpoints</c> or <c>Authority</c>;
/// <c>{Appliance.Fqdn}</c>, <c>Address</c> or <c>Addresses</c> of an appliance or role; <c>{Scope.Value}</c>; <c>{secret:name}</c>. Of
/// several references separated by bars, the first that the environment has applies.
/// </param>
public sealed record PropertyDefinition(string Name, string Value)
{
    /// <summary>Gets what has to hold for the property to be written, or null. Seen from the appliance that has the file.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets the versions that have the property, or null if all have it.</summary>
    public VersionRange? Versions { get; init; }

    /// <summary>Gets a note for the readers of the file, or an empty string.</summary>
    public string Note { get; init; } = "";

    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}
