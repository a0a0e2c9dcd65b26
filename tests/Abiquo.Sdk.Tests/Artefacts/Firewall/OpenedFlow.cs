using Abiquo.Sdk.Matrix;
using Transport = Abiquo.Sdk.Specification.Protocol;

namespace Abiquo.Sdk.Tests.Artefacts.Firewall;

/// <summary>
/// Represents a connection that a firewall allows, as parsed from its file. The destination is empty if the file does not name it.
/// </summary>
internal sealed record OpenedFlow(string Host, string Source, string Destination, string Protocol, int Port)
{
    /// <summary>
    /// Returns the connections that the hosts accept according to the matrix. Like in a firewall, the destination is only set for hosts
    /// that may hold a virtual address.
    /// </summary>
    public static HashSet<OpenedFlow> Of(TopologyEnvironment environment)
    {
        var shared = environment.Resolve().Inventory.Appliances
            .Where(placed => placed.Appliance.VirtualHost is not null)
            .SelectMany(placed => placed.Appliance.Hosts)
            .Select(host => host.Fqdn.ToString())
            .ToHashSet();
        return [.. from flow in environment.Matrix().Flows from node in flow.Nodes select Of(flow, node, shared.Contains(node))];
    }

    private static OpenedFlow Of(Flow flow, string node, bool isShared) => new(
        node,
        flow.From.Address.ToString()!,
        isShared && flow.Protocol != Transport.Vrrp ? flow.To.Address.ToString()! : "",
        flow.Protocol switch { Transport.Tcp => "tcp", Transport.Udp => "udp", _ => "112" },
        flow.Port);
}
