namespace Abiquo.Sdk.Specification;

/// <summary>A value that the installer of an appliance asks for. It is derived from the environment, never typed twice.</summary>
/// <param name="Id">The name in the spec.</param>
/// <param name="Label">The vendor's label.</param>
/// <param name="Format">What it looks like: fqdn, address, addresses, datacenterId or nfsShare.</param>
/// <param name="Owner">The id of the appliance, role or scope that the value comes from.</param>
/// <param name="Value">Which value of the owner: Fqdn, Address or Addresses of an appliance, or the id of a value of a scope.</param>
/// <param name="Constraint">What the vendor says about the value.</param>
public sealed record ParameterDefinition(string Id, string Label, string Format, string Owner, string Value, string Constraint)
{
    /// <summary>Where this is documented.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}
