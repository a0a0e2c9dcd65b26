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
    /// <summary>Gets the host or virtual host, or null if it is outside the platform.</summary>
    public Host? Host { get; private init; }

    public static NetworkNode Of(string appliance, Host host) =>
        new(EndsOf(appliance, host, host.Addresses), [host.Fqdn.ToString()]) { Host = host };

    /// <summary>Returns the node that is a host at one of its addresses, or at all of them if there is none to choose.</summary>
    public static NetworkNode Of(string appliance, PlacedHost placed, Network? address) => new(
        EndsOf(
            appliance,
            placed.Host,
            placed.Host.AllAddresses.Where(own => address is null ? placed.Host.Addresses.Contains(own) : own == address)),
        placed.Holders);

    /// <summary>Returns the node that represents the virtual address of an appliance, or null if there is none.</summary>
    public static NetworkNode? Virtual(Appliance appliance) => appliance.VirtualHost is not { } shared
        ? null
        : new(EndsOf(appliance.Definition.Id, shared, shared.Addresses), appliance.Hosts.Select(host => host.Fqdn.ToString()).ToValueList())
        {
            Host = shared,
        };

    /// <summary>Returns the node at its addresses on a network, or null if it has none there.</summary>
    public NetworkNode? On(PlacedNetwork network) =>
        Host is not null && HostNetworks.AddressesOn(network, Host).ToList() is { Count: > 0 } addresses ? At(network, addresses) : null;

    /// <summary>Returns the node on a network on which it has no address yet.</summary>
    public NetworkNode Without(PlacedNetwork network) => At(network, []);

    /// <summary>Returns the name, followed by the addresses in parentheses.</summary>
    public string Describe() => Ends.Any(end => end.Address is not null)
        ? $"{Ends[0].Host} ({string.Join(", ", Ends.Select(end => end.Address))})"
        : Ends[0].Host;

    /// <summary>Returns a node that represents everybody, in the address families of a target.</summary>
    public static NetworkNode Anywhere(NetworkNode target)
    {
        var families = target.Ends.Select(end => end.Address?.IsIPv6 == true ? Network.AnyIPv6 : Network.AnyIPv4).Distinct();
        return new([.. families.Select(network => new FlowEndpoint(Rule.Anywhere, "", network))], []);
    }

    /// <summary>
    /// Returns the node without the hosts of another one, which reach it without passing their own firewall; null if it has no others.
    /// </summary>
    public NetworkNode? Except(NetworkNode other) =>
        !Hosts.Any(other.Hosts.Contains) ? this
        : Hosts.Except(other.Hosts).ToValueList() is { Count: > 0 } others ? this with { Hosts = others }
        : null;

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

    private NetworkNode At(PlacedNetwork network, List<HostAddress> addresses)
    {
        var attachment = new NetworkAttachment(network.Definition.Id, network.Segment.Interface);
        return this with
        {
            Ends = [.. EndsOf(Ends[0].Appliance, Host!, addresses).Select(end => end with { Attachment = attachment })],
        };
    }

    private static FlowEndpoint[] EndsOf(string appliance, Host host, IEnumerable<HostAddress> addresses)
    {
        var name = host.Fqdn.ToString();
        FlowEndpoint[] ends = [.. addresses.Select(address => new FlowEndpoint(appliance, name, address))];
        return ends.Length == 0 ? [new FlowEndpoint(appliance, name, null)] : ends;
    }
}
