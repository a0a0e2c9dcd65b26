using System.Globalization;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>A host of an appliance, as the configuration of a component on it sees it.</summary>
/// <param name="Placed">The appliance.</param>
/// <param name="Host">The host.</param>
/// <param name="Settings">What the operator wants different.</param>
internal sealed record ComponentContext(PlacedAppliance Placed, Host Host, ComponentSettings Settings)
{
    private readonly bool _speaksIPv4 = Placed.Appliance.Hosts.All(host => host.IPv4 is not null);

    /// <summary>All hosts of the appliance, in the order in which the program lists them.</summary>
    public OneOrMore<Host> Hosts => Placed.Appliance.Hosts;

    public bool IsCluster => Hosts.Count > 1;

    /// <summary>The number of this host, from 1.</summary>
    public int Number => Hosts.ToList().IndexOf(Host) + 1;

    /// <summary>The address by which the hosts of the appliance know this one: IPv4 where all of them have it.</summary>
    public string Address => AddressOf(Host);

    /// <summary>Where clients find the appliance: at the address that moves, else at this host's own.</summary>
    public Host Front => Placed.Appliance.VirtualHost ?? Host;

    public string Title => $"{Host.Fqdn}, {Placed.Appliance.Definition.Label}";

    public string AddressOf(Host host) => (_speaksIPv4 ? host.IPv4 : host.IPv6)!.Value.ToString();

    public bool Has(string endpoint) => Placed.Appliance.Endpoints.Any(candidate => candidate.Definition.Id == endpoint);

    public Endpoint Endpoint(string id) => Placed.Appliance.Endpoints.First(endpoint => endpoint.Definition.Id == id);

    public string Port(string endpoint) => Endpoint(endpoint).Port.ToString(CultureInfo.InvariantCulture);

    /// <summary>Address and port of a host, an IPv6 address in brackets.</summary>
    public string At(Host host, string endpoint) => $"{Bracketed(AddressOf(host))}:{Port(endpoint)}";

    public ComponentSetting SettingOf(string component) => Settings.Of(component);

    /// <summary>An address as it stands before a colon and a port.</summary>
    public static string Bracketed(string address) => address.Contains(':', StringComparison.Ordinal) ? $"[{address}]" : address;
}
