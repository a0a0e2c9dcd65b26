using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Turns the matrix round: from connections to what each host lets in.</summary>
public static class FirewallPlan
{
    /// <summary>The firewalls of all hosts, in the order of the environment.</summary>
    /// <param name="environment">The environment; every host of it has an address (see <see cref="MissingAddresses"/>).</param>
    /// <param name="matrix">Its matrix.</param>
    /// <param name="withEgress">Whether what hosts open themselves is limited too.</param>
    /// <exception cref="ArgumentException">A host, or an outside party that hosts connect to, has no address.</exception>
    public static IReadOnlyList<HostFirewall> Of(TopologyEnvironment environment, CommunicationMatrix matrix, bool withEgress = false)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(matrix);
        if (MissingAddresses.Of(environment, withEgress) is { Count: > 0 } gaps)
        {
            throw new ArgumentException($"a firewall needs addresses, and these have none: {string.Join(", ", gaps)}", nameof(environment));
        }

        var hosts = new Dictionary<string, HostFirewallBuilder>(StringComparer.Ordinal);
        foreach (var placed in Inventory.Of(environment).Appliances)
        {
            foreach (var host in placed.Appliance.Hosts)
            {
                hosts.TryAdd(host.Fqdn.ToString(), new(host.Fqdn.ToString(), placed.Appliance.Definition.Label, placed.Appliance.VirtualHost is not null));
            }
        }

        foreach (var flow in matrix.Flows)
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

        return [.. hosts.Values.Select(host => host.Build(environment.Spec.Name, withEgress))];
    }
}
