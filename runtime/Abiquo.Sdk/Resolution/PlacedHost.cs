namespace Abiquo.Sdk.Resolution;

/// <summary>Represents a host, or the virtual address of an appliance, with the appliance that it belongs to.</summary>
/// <param name="Placed">The appliance; the first if the host belongs to several.</param>
/// <param name="Host">The host.</param>
public sealed record PlacedHost(PlacedAppliance Placed, Host Host)
{
    /// <summary>Gets the fully qualified domain name, which identifies the host in flows and files.</summary>
    public string Name { get; } = Host.Fqdn.ToString();

    /// <summary>Gets the hosts that may have its addresses: itself, or those among which a virtual address moves.</summary>
    internal ValueList<string> Holders => Host == Placed.Appliance.VirtualHost
        ? Placed.Appliance.Hosts.Select(host => host.Fqdn.ToString()).ToValueList()
        : [Name];

    /// <summary>Gets the ID of the appliance.</summary>
    public string Appliance => Placed.Appliance.Definition.Id;
}
