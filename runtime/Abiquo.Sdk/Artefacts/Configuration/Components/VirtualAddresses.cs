using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Says by which of their networks the hosts of a cluster agree on who has the virtual address, and by which interface each of its
/// addresses is reached.
/// </summary>
internal sealed class VirtualAddresses
{
    /// <summary>The interface of the usual addresses, of which the environment says none.</summary>
    private const string UsualInterface = "eth0";

    private readonly ComponentContext _context;
    private readonly PlacedNetwork? _network;

    private VirtualAddresses(ComponentContext context, Host virtualHost, PlacedNetwork? network)
    {
        (_context, _network) = (context, network);
        List<HostAddress> own = [.. HostNetworks.ReachedAt(network, virtualHost)];
        Announced = own.Count > 0 ? own : [.. virtualHost.Addresses];
        Interface = network is null && Announced.Count > 0 ? InterfaceOf(Announced[0]) : NameOf(network);
        Followers = [.. virtualHost.AllAddresses.Except(Announced).Select(Line)];
    }

    /// <summary>Gets the addresses for which the hosts agree on who has them.</summary>
    public IReadOnlyList<HostAddress> Announced { get; }

    /// <summary>Gets the addresses that go where the first of <see cref="Announced"/> is, as lines of the file.</summary>
    public IReadOnlyList<string> Followers { get; }

    /// <summary>Gets the interface by which the hosts agree.</summary>
    public string Interface { get; }

    public static VirtualAddresses Of(ComponentContext context, Host virtualHost) =>
        new(
        context,
        virtualHost,
        context.Deployment.NetworkBetween(context.Placed, context.Placed, context.EndpointOf(SpecIds.Endpoints.Vrrp).Definition));

    /// <summary>Returns the address at which a host hears the others, or null if it has none of the family.</summary>
    public HostAddress? AddressOf(Host host, bool isIPv6) => HostNetworks.ReachedAt(_network, host)
        .Where(address => address.IsIPv6 == isIPv6)
        .Select(address => (HostAddress?)address)
        .FirstOrDefault();

    /// <summary>Returns an address as keepalived expects it: with its interface, unless that is the one of the instance.</summary>
    public string Line(HostAddress address) =>
        InterfaceOf(address) is var name && name == Interface ? address.ToString() : $"{address} dev {name}";

    private static string NameOf(PlacedNetwork? network) => network?.Segment.Interface?.ToString() ?? UsualInterface;

    private string InterfaceOf(HostAddress address) => NameOf(_context.Networks.NetworkOf(address, _context.Placed.Scope));
}
