namespace Abiquo.Sdk.Specification;

/// <summary>Defines an external system: one outside the platform that takes part in connections.</summary>
/// <param name="Id">The ID in the spec.</param>
/// <param name="Label">The name to use in a sentence.</param>
/// <param name="Summary">What the external system is.</param>
public sealed record ExternalDefinition(string Id, string Label, string Summary)
{
    /// <summary>Gets the IDs of the roles of the external system.</summary>
    public ValueList<string> Roles { get; init; } = [];

    /// <summary>
    /// Gets the path where clients mount its share, or an empty string if it has none or the vendor does not document it.
    /// </summary>
    public string MountPoint { get; init; } = "";

    /// <summary>
    /// Gets a value indicating whether the external system is everybody where the environment does not say who it is, such as the users
    /// of a public platform.
    /// </summary>
    public bool IsAnywhereByDefault { get; init; }

    /// <summary>
    /// Gets a value indicating whether hosts ask the external system for the addresses of names. Where outbound connections are
    /// restricted, a host that connects to a name needs it.
    /// </summary>
    public bool ResolvesNames { get; init; }

    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}
