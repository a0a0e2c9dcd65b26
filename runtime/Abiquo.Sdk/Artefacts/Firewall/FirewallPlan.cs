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

        foreach (var (host, flow) in withEgress ? HostsInNetworks.Flows(deployment) : [])
        {
            builders[host].AddOutbound(flow);
        }

        return [.. builders.Values.Select(builder => builder.Build(deployment.Spec.Name, withEgress))];
    }
}
