namespace Abiquo.Sdk.Artefacts;

/// <summary>What lacks an address while planning, and needs one before a firewall or configuration can be written.</summary>
public static class AddressGaps
{
    /// <summary>The names of the hosts without address, in the order of the environment.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="withOutside">Whether outside parties that are known by name alone count too.</param>
    public static ValueList<string> Of(TopologyEnvironment environment, bool withOutside = false)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var placement = Placement.Of(environment);
        var hosts = placement.Appliances
            .SelectMany(placed => placed.Names)
            .Where(host => !host.Addresses.Any())
            .Select(host => host.Fqdn.ToString());
        var outside = placement.Externals
            .Where(_ => withOutside)
            .SelectMany(placed => placed.Places)
            .Where(place => place.Address is null)
            .Select(place => place.Name);
        return hosts.Concat(outside).Distinct().ToValueList();
    }
}
