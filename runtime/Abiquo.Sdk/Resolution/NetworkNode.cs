using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>
/// Represents a host or virtual address as an end of flows: one end for each address family, or one without an address during planning.
/// </summary>
/// <param name="Ends">The ends, one for each address.</param>
/// <param name="Hosts">The names of the hosts whose firewalls must admit its clients.</param>
internal sealed record NetworkNode(IReadOnlyList<FlowEndpoint> Ends, ValueList<string> Hosts)
{
    public static NetworkNode Of(string appliance, Host host) => new(EndsOf(appliance, host), [host.Fqdn.ToString()]);

    /// <summary>Returns the node that represents the virtual address of an appliance, or null if there is none.</summary>
    public static NetworkNode? Virtual(Appliance appliance) => appliance.VirtualHost is not { } shared ? null : new(
        EndsOf(appliance.Definition.Id, shared), appliance.Hosts.Select(host => host.Fqdn.ToString()).ToValueList());

    /// <summary>Returns a node that represents everybody, in the address families of a target.</summary>
    public static NetworkNode Anywhere(NetworkNode target)
    {
        var families = target.Ends.Select(end => end.Address?.IsIPv6 == true ? Network.AnyIPv6 : Network.AnyIPv4).Distinct();
        return new([.. families.Select(network => new FlowEndpoint(Rule.Anywhere, "", network))], []);
    }

    /// <summary>Returns the node without the hosts of another one, which reach it without passing their own firewall.</summary>
    public NetworkNode Except(NetworkNode other) =>
        Hosts.Any(other.Hosts.Contains) ? this with { Hosts = Hosts.Except(other.Hosts).ToValueList() } : this;

    /// <summary>
    /// Returns the pairs of ends that can communicate: of the same address family or without an address, and not of the same node.
    /// </summary>
    public static IEnumerable<(FlowEndpoint From, FlowEndpoint To)> Pairs(NetworkNode from, NetworkNode to)
    {
        foreach (var source in from.Ends)
        {
            foreach (var target in to.Ends)
            {
                var isSameFamily = source.Address is not { } a || target.Address is not { } b || a.IsIPv6 == b.IsIPv6;
                var isSameNode = (source.Host.Length > 0 && source.Host == target.Host)
                    || (source.Address is not null && source.Address == target.Address);
                if (isSameFamily && !isSameNode)
                {
                    yield return (source, target);
                }
            }
        }
    }

    private static FlowEndpoint[] EndsOf(string appliance, Host host)
    {
        var name = host.Fqdn.ToString();
        FlowEndpoint[] ends = [.. host.Addresses.Select(address => new FlowEndpoint(appliance, name, address))];
        return ends.Length == 0 ? [new FlowEndpoint(appliance, name, null)] : ends;
    }
}
