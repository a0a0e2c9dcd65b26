using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Derives the firewall of each host from the communication matrix.</summary>
public static class FirewallPlan
{
    /// <summary>Returns the firewalls of all hosts, in the order of the environment.</summary>
    /// <param name="deployment">The deployment. Each of its hosts must have an address (see <see cref="MissingAddresses"/>).</param>
    /// <param name="withEgress">Whether to restrict outbound connections too.</param>
    /// <exception cref="ArgumentException">A host, or the server of a share that hosts connect to, has no address.</exception>
    public static IReadOnlyList<HostFirewall> Of(Deployment deployment, bool withEgress = false)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        if (MissingAddresses.Of(deployment, withEgress) is { Count: > 0 } missing)
        {
            throw new ArgumentException($"A firewall requires all addresses. Missing: {string.Join(", ", missing)}.", nameof(deployment));
        }

        var builders = new Dictionary<string, HostFirewallBuilder>(StringComparer.Ordinal);
        foreach (var host in deployment.Inventory.Hosts)
        {
            var hasOthers = host.Host.OtherAddresses.Count > 0;
            var label = deployment.Inventory.LabelOf(host.Host);
            var hasVirtual = deployment.Inventory.On(host.Host.Fqdn).Any(placed => placed.Appliance.VirtualHost is not null);
            builders.Add(host.Name, new(host.Name, label, hasVirtual || hasOthers, hasOthers));
        }

        foreach (var flow in deployment.Matrix.Flows)
        {
            foreach (var node in flow.Nodes)
            {
                builders[node].AddInbound(flow);
            }

            if (withEgress && flow.From.Address is not null && builders.TryGetValue(flow.From.Host, out var source))
            {
                source.AddOutbound(flow);
            }
        }

        foreach (var (host, flow) in withEgress ? FromNetworks(deployment) : [])
        {
            builders[host].AddOutbound(flow);
        }

        return [.. builders.Values.Select(builder => builder.Build(deployment.Spec.Name, withEgress))];
    }

    /// <summary>
    /// Returns what hosts may open because they are in a network that may, or because everybody may: these rules name no host, and those of
    /// the platform are no others.
    /// </summary>
    private static IEnumerable<(string Host, Flow Flow)> FromNetworks(Deployment deployment) =>
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
