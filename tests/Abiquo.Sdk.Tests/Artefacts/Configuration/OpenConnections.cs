using System.Net;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Resolution;
using Transport = Abiquo.Sdk.Specification.Protocol;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>Says which connections the firewalls of a deployment let through, and which of those that a file tells they do not.</summary>
internal sealed class OpenConnections(Deployment deployment)
{
    private readonly Dictionary<string, HostFirewall> _firewalls =
        FirewallPlan.Of(deployment, withEgress: true).ToDictionary(firewall => firewall.Host);

    private readonly Dictionary<string, PlacedHost> _names = deployment.Inventory.Names.ToDictionary(named => named.Name);

    /// <summary>Returns what is wrong with the files of a host: a connection that is closed, a name that is not known, an address without a use.</summary>
    public IEnumerable<string> Problems(HostConfiguration host)
    {
        var known = host.Files.Where(file => file.Path == "etc/hosts").SelectMany(file => NamesIn(file.Text)).ToLookup(pair => pair.Name, pair => pair.Address);
        var own = OwnAddresses(host.Host).Select(address => address.ToString()).Append(host.Host).ToHashSet();
        foreach (var file in host.Files.Select(file => PassedOnProperties.Without(file, OnHost(host.Host))))
        {
            var told = ToldConnection.In(file).ToList();
            foreach (var (target, port) in told.Concat(ToldConnection.Started(file)).Distinct().Where(one => !own.Contains(one.Target)))
            {
                var addresses = IPAddress.TryParse(target, out _) ? [target] : known[target].ToList();
                if (addresses.Count == 0 && _names.ContainsKey(target))
                {
                    yield return $"{file.Path} tells {host.Host} to connect to {target}, a name that is not in its hosts file";
                }
                else if (addresses.Count == 0 ? !IsOpenByName(host.Host, target, port) : !addresses.Exists(address => IsOpen(host.Host, address, port)))
                {
                    yield return $"{file.Path} tells {host.Host} to connect to {target}, port {port}, which is closed";
                }
            }

            foreach (var unread in Unread(file, told.Select(one => one.Target).Concat(own).ToHashSet()))
            {
                yield return $"{file.Path} of {host.Host} says {unread}, and the reader does not know what for";
            }
        }
    }

    /// <summary>Returns the addresses of the platform in a file that tells of no connection to them.</summary>
    private IEnumerable<string> Unread(ArtefactFile file, HashSet<string> told) => file.Path == "etc/hosts" || file.Path.EndsWith(".sql", StringComparison.Ordinal)
        ? []
        : _names.Values
            .Where(named => !told.Contains(named.Name))
            .SelectMany(named => named.Host.AllAddresses)
            .Select(address => address.ToString())
            .Where(address => !told.Contains(address) && file.Text.Split(Separators).Contains(address));

    private static readonly char[] Separators = " \t\n,;\"'=/@{}[]".ToCharArray();

    private static IEnumerable<(string Name, string Address)> NamesIn(string text) =>
        from line in text.Split('\n')
        where line.Length > 0 && line[0] != '#'
        let words = line.Split('\t')
        select (words[1], words[0]);

    /// <summary>Returns the addresses of a host, and the virtual ones that it may have.</summary>
    private IEnumerable<HostAddress> OwnAddresses(string host) => _names[host].Host.AllAddresses.Concat(
        OnHost(host).SelectMany(placed => placed.Appliance.VirtualHost?.AllAddresses ?? []));

    private IEnumerable<PlacedAppliance> OnHost(string host) =>
        deployment.Inventory.Appliances.Where(placed => placed.Appliance.Hosts.Any(one => one.Fqdn.ToString() == host));

    private bool IsOpenByName(string from, string name, int port) =>
        _firewalls[from].Outbound!.Any(rule => rule.Names.Contains(name) && rule.Ports.Contains((ushort)port));

    private bool IsOpen(string from, string to, int port)
    {
        var target = HostAddress.Parse(to);
        var nodes = deployment.Inventory.Hosts.Select(host => host.Name).Where(name => OwnAddresses(name).Contains(target)).ToList();
        return _names[from].Host.AllAddresses.Where(address => address.IsIPv6 == target.IsIPv6).Any(source =>
            Allows(_firewalls[from].Outbound!, local: source, peer: target, port)
            && nodes.TrueForAll(node => Allows(_firewalls[node].Inbound, local: target, peer: source, port)));
    }

    private static bool Allows(IEnumerable<FirewallRule> rules, HostAddress local, HostAddress peer, int port) => rules.Any(rule =>
        rule.IsIPv6 == peer.IsIPv6
        && (port == 0 ? rule.Protocol == Transport.Vrrp : rule.Protocol == Transport.Tcp && rule.Ports.Contains((ushort)port))
        && (rule.Peers is not { } peers || peers.Addresses.Any(network => Contains(network, peer)))
        && (rule.LocalAddress is not { } at || Contains(at, local)));

    private static bool Contains(Network network, HostAddress address) => network.ToString() is var text
        && (text.Contains('/', StringComparison.Ordinal)
            ? IPNetwork.Parse(text).Contains(IPAddress.Parse(address.ToString()))
            : text == address.ToString());
}
