using System.Globalization;
using Abiquo.Sdk.Artefacts.Configuration.Components.Layouts;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>Describes the host that a component is configured on.</summary>
/// <param name="Placed">The appliance that the host belongs to.</param>
/// <param name="Host">The host.</param>
/// <param name="Settings">The operator's settings.</param>
/// <param name="Deployment">The deployment.</param>
internal sealed record ComponentContext(PlacedAppliance Placed, Host Host, ComponentSettings Settings, Deployment Deployment)
{
    private readonly bool _allHaveIPv4 = Placed.Appliance.Hosts.All(host => host.IPv4 is not null);

    /// <summary>Gets the operating system of the host.</summary>
    public required HostSystem System { get; init; }

    /// <summary>Gets the memory of the host in GB, or null if nobody has said it.</summary>
    public required int? MemoryGb { get; init; }

    /// <summary>Gets the networks on which hosts have addresses.</summary>
    public HostNetworks Networks => Deployment.Inventory.HostNetworks;

    /// <summary>Gets all hosts of the appliance, in the order in which the program lists them.</summary>
    public OneOrMore<Host> Hosts => Placed.Appliance.Hosts;

    public bool IsCluster => Hosts.Count > 1;

    /// <summary>Gets the one-based position of this host among the hosts of the appliance.</summary>
    public int NodeNumber => Hosts.ToList().IndexOf(Host) + 1;

    /// <summary>Gets the host that clients connect to: the virtual one if there is one, otherwise this host.</summary>
    public Host ClientFacingHost => Placed.Appliance.VirtualHost ?? Host;

    public string Title => $"{Host.Fqdn}, {Placed.Appliance.Definition.Label}";

    public string AddressOf(Host host) => (_allHaveIPv4 ? host.IPv4 : host.IPv6)!.Value.ToString();

    /// <summary>Returns the addresses at which clients reach an endpoint of a host: those on its network, or else the usual ones.</summary>
    public IEnumerable<HostAddress> ReachedAt(Host host, string endpoint) => HostNetworks.ReachedAt(NetworkOf(endpoint), host);

    /// <summary>
    /// Returns the address that the hosts of the appliance use for an endpoint of one of them: IPv4 if all of them have it.
    /// </summary>
    public string AddressOf(Host host, string endpoint)
    {
        var needsIPv6 = !Hosts.All(one => ReachedAt(one, endpoint).Any(address => !address.IsIPv6));
        return ReachedAt(host, endpoint).First(address => address.IsIPv6 == needsIPv6).ToString();
    }

    /// <summary>Returns whether the appliance has all of these endpoints.</summary>
    public bool HasEndpoints(params string[] ids) =>
        Array.TrueForAll(ids, id => Placed.Appliance.Endpoints.Any(endpoint => endpoint.Definition.Id == id));

    /// <summary>Returns whether anything connects to an endpoint of the appliance.</summary>
    public bool HasClients(string endpoint) => Deployment.ConnectionsTo(Placed).Any(one => one.Listener.Definition.Id == endpoint);

    public Endpoint EndpointOf(string id) => Placed.Appliance.Endpoints.First(endpoint => endpoint.Definition.Id == id);

    public string PortOf(string endpoint) => EndpointOf(endpoint).Port.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the address of a host and the port of an endpoint, with an IPv6 address in brackets.</summary>
    public string SocketAddress(Host host, string endpoint) => $"{Bracketed(AddressOf(host, endpoint))}:{PortOf(endpoint)}";

    public ComponentSetting SettingOf(string component) => Settings.Of(component);

    /// <summary>Returns where the host has the parts of a component. What the operator has set wins over what its packages do.</summary>
    public ComponentLayout LayoutOf(string component) => ComponentLayouts.Of(System, component).With(SettingOf(component));

    /// <summary>Returns the network of an endpoint, or null if hosts listen at their usual addresses.</summary>
    private PlacedNetwork? NetworkOf(string endpoint) => Networks.Find(EndpointOf(endpoint).Definition.Network, Placed.Scope);

    /// <summary>Returns an address in the form required before a colon and a port.</summary>
    public static string Bracketed(string address) => address.Contains(':', StringComparison.Ordinal) ? $"[{address}]" : address;
}
