using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>What lacks an address while planning, and needs one before a firewall or configuration can be written.</summary>
public static class MissingAddresses
{
    /// <summary>The names of the hosts without address, in the order of the environment.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="withOutside">Whether outside parties that are known by name alone count too.</param>
    public static ValueList<string> Of(TopologyEnvironment environment, bool withOutside = false)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var inventory = Inventory.Of(environment);
        var hosts = inventory.Appliances
            .SelectMany(placed => placed.Names)
            .Where(host => !host.Addresses.Any())
            .Select(host => host.Fqdn.ToString());
        var outside = inventory.Externals
            .Where(_ => withOutside)
            .SelectMany(placed => placed.Places)
            .Where(place => place.Address is null)
            .Select(place => place.Name);
        return hosts.Concat(outside).Distinct().ToValueList();
    }
}
