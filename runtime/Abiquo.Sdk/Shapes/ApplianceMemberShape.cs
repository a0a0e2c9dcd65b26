namespace Abiquo.Sdk.Shapes;

/// <summary>Describes an appliance of a scope or environment.</summary>
internal sealed class ApplianceMemberShape(
    string name,
    Func<object, object?> get,
    ApplianceShape appliance,
    bool isRequired,
    bool isShareable,
    ValueList<int> counts,
    ValueList<string> besides)
    : MemberShape(name, get)
{
    public ApplianceShape Appliance { get; } = appliance;

    /// <summary>Gets a value indicating whether several scopes may share the appliance.</summary>
    public bool IsShareable { get; } = isShareable;

    /// <summary>Gets the numbers of hosts that the appliance may have here; empty if there are no further limits.</summary>
    public ValueList<int> Counts { get; } = counts;

    /// <summary>Gets the names of the members on whose hosts the appliance may be.</summary>
    public ValueList<string> Besides { get; } = besides;

    internal override bool IsRequired { get; } = isRequired;
}
