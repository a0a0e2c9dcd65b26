namespace Abiquo.Sdk.Resolution;

/// <summary>A host, or the virtual address of an appliance, with the appliance that it belongs to.</summary>
/// <param name="Placed">The appliance; where several hold the host, the first.</param>
/// <param name="Host">The name and the addresses.</param>
public sealed record PlacedHost(PlacedAppliance Placed, Host Host)
{
    /// <summary>The fully qualified domain name, as flows and files call the host.</summary>
    public string Name { get; } = Host.Fqdn.ToString();

    /// <summary>The id of its appliance.</summary>
    public string Appliance => Placed.Appliance.Definition.Id;
}
