using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Resolution;

/// <summary>
/// Finds what hosts may open because they are in a network that may, or because everybody may: these rules name no host, and those of the
/// platform are no others.
/// </summary>
internal static class HostsInNetworks
{
    /// <summary>Returns the flows from networks as flows of the hosts in them, each with the name of its host.</summary>
    public static IEnumerable<(string Host, Flow Flow)> Flows(Deployment deployment) =>
        from flows in deployment.Matrix.Flows
            .Where(flow => flow.From is { Host.Length: 0, Address: not null } && flow.Nodes.Count > 0)
            .GroupBy(flow => flow.From.Address!.Value)
        from host in deployment.Inventory.Hosts
        from address in host.Host.AllAddresses
        where flows.Key.Contains(address)
        from flow in flows
        where flow.To.Host != host.Name
        select (host.Name, flow with { From = new(host.Placed.Appliance.Definition.Id, host.Name, address) });
}
