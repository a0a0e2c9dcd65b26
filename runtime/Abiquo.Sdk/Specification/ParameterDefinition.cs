namespace Abiquo.Sdk.Specification;

/// <summary>
/// Defines a value that the installer of an appliance asks for. It is derived from the environment, so that it is set only once.
/// </summary>
/// <param name="Id">The ID in the spec.</param>
/// <param name="Label">The label in the vendor's installer.</param>
/// <param name="Format">The format: fqdn, address, addresses, datacenterId or nfsShare.</param>
/// <param name="Owner">The ID of the appliance, role or scope that provides the value.</param>
/// <param name="Value">The value of the owner: Fqdn, Address or Addresses of an appliance, or the ID of a scope value.</param>
/// <param name="Constraint">What the vendor says about the value.</param>
public sealed record ParameterDefinition(string Id, string Label, string Format, string Owner, string Value, string Constraint)
{
    /// <summary>Gets what has to hold for the installer to ask for the value, or null. Seen from the appliance.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets the versions that have the parameter, or null if all have it.</summary>
    public VersionRange? Versions { get; init; }

    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}
