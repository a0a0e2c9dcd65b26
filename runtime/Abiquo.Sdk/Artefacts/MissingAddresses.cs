using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts;

/// <summary>What lacks an address while planning, and needs one before a firewall or configuration can be written.</summary>
public static class MissingAddresses
{
    /// <summary>The names of the hosts without address, in the order of the environment.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="withOutside">Whether outside parties that are known by name alone count too.</param>
    public static ValueList<string> Of(Deployment deployment, bool withOutside = false)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var hosts = deployment.Inventory.Names.Where(named => !named.Host.Addresses.Any()).Select(named => named.Name);
        var outside = deployment.Inventory.Externals
            .Where(_ => withOutside)
            .SelectMany(placed => placed.Places)
            .Where(place => place.Address is null)
            .Select(place => place.Name);
        return hosts.Concat(outside).Distinct().ToValueList();
    }

    /// <summary>The same, as sentences that say what to do.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="withOutside">Whether outside parties that are known by name alone count too.</param>
    public static ValueList<string> Problems(Deployment deployment, bool withOutside = false) =>
        Of(deployment, withOutside).Select(name => $"'{name}' has no address; give it one.").ToValueList();
}
