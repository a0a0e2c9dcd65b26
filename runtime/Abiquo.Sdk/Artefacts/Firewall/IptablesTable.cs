using System.Globalization;
using System.Text;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Builds the chains of one address family: one for each direction, and one for each address set.</summary>
internal sealed class IptablesTable
{
    private static readonly string[] Icmp4 = ["echo-request", "destination-unreachable", "time-exceeded", "parameter-problem"];

    private static readonly string[] Icmp6 =
    [
        "echo-request", "destination-unreachable", "packet-too-big", "time-exceeded", "parameter-problem",
        "neighbour-solicitation", "neighbour-advertisement", "router-solicitation", "router-advertisement",
    ];

    /// <summary>The messages by which switches know who listens to a multicast address; iptables has no names for them.</summary>
    private static readonly string[] MulticastListeners = ["130", "131", "132", "143"];

    private readonly bool _isIPv6;
    private readonly StringBuilder _text = new();
    private readonly List<(AddressSet Set, string Chain)> _sets;
    private readonly Dictionary<string, string> _chainOf;

    public IptablesTable(bool isIPv6, IEnumerable<AddressSet> sets, Func<AddressSet, int, string> nameChain)
    {
        _isIPv6 = isIPv6;
        _sets = [.. sets.Where(set => set.IsIPv6 == isIPv6).Select((set, i) => (set, nameChain(set, i)))];
        _chainOf = _sets.ToDictionary(pair => pair.Set.Name, pair => pair.Chain);
    }

    public void Append(string line) => _text.Append(line).Append('\n');

    /// <summary>Declares the chains of the address sets.</summary>
    public void DeclareSets() => _sets.ForEach(pair => Declare(pair.Chain));

    public void Declare(string chain) => Append($":{chain} - [0:0]");

    /// <summary>Appends the rules that every firewall has: loopback, established connections and ICMP.</summary>
    public void AppendPreamble(string chain, IptablesDirection direction)
    {
        Append($"-A {chain} {direction.Device} lo -j ACCEPT");
        Append($"-A {chain} -m conntrack --ctstate INVALID -j DROP");
        Append($"-A {chain} -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT");
        foreach (var type in _isIPv6 ? Icmp6 : Icmp4)
        {
            Append($"-A {chain} {Icmp(_isIPv6)} {type} -j ACCEPT");
        }

        if (_isIPv6)
        {
            AppendLinkLocal(chain, direction);
        }
    }

    /// <summary>Appends rules to a chain, or inserts them at its beginning.</summary>
    public void AppendRules(string command, IptablesDirection direction, ValueList<FirewallRule> rules)
    {
        foreach (var rule in rules.Where(rule => rule.IsIPv6 == _isIPv6))
        {
            // A line for each name, because iptables-restore reads lines of limited length.
            rule.Names.ToList().ForEach(name => Append($"# {name} is given by its name: any address"));
            var on = rule.Interface is { } name ? $" {direction.Device} {name}" : "";
            var address = rule.LocalAddress is { } local ? $" {direction.LocalAddress} {local}" : "";
            var target = rule.Peers is { } set ? _chainOf[set.Name] : "ACCEPT";
            foreach (var match in Matches(rule))
            {
                Append($"{command}{on}{address} {match} -m comment --comment {rule.Rule.Id} -j {target}");
            }
        }
    }

    /// <summary>Appends the members of the address sets and the final line, and returns the text.</summary>
    public string Commit()
    {
        foreach (var (set, chain) in _sets)
        {
            foreach (var address in set.Addresses)
            {
                Append($"-A {chain} {(set.IsDestination ? "-d" : "-s")} {address} -j ACCEPT");
            }
        }

        return _text.Append("COMMIT\n").ToString();
    }

    /// <summary>Appends what hosts of one link say to each other: who listens to a multicast address, and DHCPv6.</summary>
    private void AppendLinkLocal(string chain, IptablesDirection direction)
    {
        foreach (var source in new[] { "::/128", "fe80::/10" })
        {
            foreach (var type in MulticastListeners)
            {
                Append($"-A {chain} -s {source} {Icmp(isIPv6: true)} {type} -j ACCEPT");
            }
        }

        if (direction == IptablesDirection.Input)
        {
            Append($"-A {chain} -s fe80::/10 -p udp -m udp --sport 547 --dport 546 -j ACCEPT");
            return;
        }

        foreach (var server in new[] { "ff02::1:2/128", "fe80::/10" })
        {
            Append($"-A {chain} -d {server} -p udp -m udp --sport 546 --dport 547 -j ACCEPT");
        }
    }

    /// <summary>Returns the matches of a rule: several for several types of ICMP, which have no ranges here.</summary>
    private static IEnumerable<string> Matches(FirewallRule rule) => rule.Protocol switch
    {
        var protocol when protocol.HasTypes() && !rule.Ports.IsNone => Enumerable.Range(rule.Ports.First, rule.Ports.Count)
            .Select(type => string.Create(CultureInfo.InvariantCulture, $"{Icmp(rule.IsIPv6)} {type}")),
        var protocol when protocol.HasPorts() =>
            [$"-p {protocol.Word()} -m {protocol.Word()} --dport {rule.Ports.ToString(':')}"],
        var protocol => [$"-p {protocol.Number()}"],
    };

    private static string Icmp(bool isIPv6) => isIPv6 ? "-p ipv6-icmp -m icmp6 --icmpv6-type" : "-p icmp -m icmp --icmp-type";
}
