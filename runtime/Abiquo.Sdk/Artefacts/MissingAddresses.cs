using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts;

/// <summary>
/// Finds hosts without an address, or without one on a network on which they listen. Addresses may
/// be missing during planning but not when a firewall or configuration is written.
/// </summary>
public static class MissingAddresses
{
    /// <summary>Returns the names of the hosts without an address, in the order of the environment.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="withExternals">
    /// Whether shares that are known only by the name of their server are included. Other external systems may be given by name.
    /// </param>
    public static ValueList<string> Of(Deployment deployment, bool withExternals = false)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var hosts = deployment.Inventory.Names.Where(named => !named.Host.Addresses.Any()).Select(named => named.Name);
        var externals = deployment.Inventory.Externals
            .Where(placed => withExternals && deployment.Inventory.HostServing(placed) is null)
            .SelectMany(placed => placed.Places)
            .Where(place => place.Address is null && !place.IsByName)
            .Select(place => place.Name);
        return hosts.Concat(OnNetworks(deployment)).Concat(externals).Distinct().ToValueList();
    }

    /// <summary>Returns a sentence for each host without an address, which says how to correct it.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="withExternals">
    /// Whether shares that are known only by the name of their server are included. Other external systems may be given by name.
    /// </param>
    public static ValueList<string> Problems(Deployment deployment, bool withExternals = false) =>
        Of(deployment, withExternals).Select(name => $"'{name}' has no address; give it one.").ToValueList();

    /// <summary>Returns the names of the hosts that listen on a network and have no address on it.</summary>
    private static IEnumerable<string> OnNetworks(Deployment deployment) => deployment.Inventory.HostNetworks.Given.Count == 0
        ? []
        : deployment.Matrix.Flows.Where(flow => flow.Nodes.Count > 0 && flow.To.Address is null).Select(flow => flow.To.Host);
}
