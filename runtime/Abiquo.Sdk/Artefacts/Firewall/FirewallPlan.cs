using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Turns the matrix round: from connections to what each host lets in.</summary>
public static class FirewallPlan
{
    /// <summary>The firewalls of all hosts, in the order of the environment.</summary>
    /// <param name="deployment">The deployment; every host of it has an address (see <see cref="MissingAddresses"/>).</param>
    /// <param name="withEgress">Whether what hosts open themselves is limited too.</param>
    /// <exception cref="ArgumentException">A host, or an outside party that hosts connect to, has no address.</exception>
    public static IReadOnlyList<HostFirewall> Of(Deployment deployment, bool withEgress = false)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        if (MissingAddresses.Of(deployment, withEgress) is { Count: > 0 } gaps)
        {
            throw new ArgumentException($"a firewall needs addresses, and these have none: {string.Join(", ", gaps)}", nameof(deployment));
        }

        var hosts = new Dictionary<string, HostFirewallBuilder>(StringComparer.Ordinal);
        foreach (var host in deployment.Inventory.Hosts)
        {
            hosts.Add(host.Name, new(host.Name, host.Placed.Appliance.Definition.Label, host.Placed.Appliance.VirtualHost is not null));
        }

        foreach (var flow in deployment.Matrix.Flows)
        {
            foreach (var node in flow.Nodes)
            {
                hosts[node].LetIn(flow);
            }

            if (withEgress && hosts.TryGetValue(flow.From.Host, out var source))
            {
                source.Open(flow);
            }
        }

        return [.. hosts.Values.Select(host => host.Build(deployment.Spec.Name, withEgress))];
    }
}
