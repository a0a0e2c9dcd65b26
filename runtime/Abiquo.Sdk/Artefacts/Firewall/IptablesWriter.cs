using System.Globalization;
using System.Text;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>
/// Writes a firewall as two files, for <c>iptables-restore</c> and <c>ip6tables-restore</c>. Each address set is a chain, which keeps the
/// files short. Like all such files, each one replaces the whole filter table.
/// </summary>
public static class IptablesWriter
{
    // The kernel's limit for the name of a chain.
    private const int MaxChainNameLength = 28;

    private static readonly string[] Icmp4 = ["echo-request", "destination-unreachable", "time-exceeded", "parameter-problem"];

    private static readonly string[] Icmp6 =
    [
        "echo-request", "destination-unreachable", "packet-too-big", "time-exceeded", "parameter-problem",
        "neighbour-solicitation", "neighbour-advertisement", "router-solicitation", "router-advertisement",
    ];

    /// <summary>The messages by which switches know who listens to a multicast address; iptables has no names for them.</summary>
    private static readonly string[] MulticastListeners = ["130", "131", "132", "143"];

    /// <summary>Returns the files for IPv4 and IPv6.</summary>
    public static IReadOnlyList<ArtefactFile> Write(HostFirewall firewall)
    {
        ArgumentNullException.ThrowIfNull(firewall);
        return [Write(firewall, isIPv6: false), Write(firewall, isIPv6: true)];
    }

    /// <summary>
    /// Returns what the firewall adds to the lines of an installed one, so that the result allows whatever either of them allows. The
    /// chains of its address sets have new names.
    /// </summary>
    internal static string Additions(HostFirewall firewall, bool isIPv6)
    {
        var table = new Table(isIPv6, firewall.Sets, (_, i) => string.Create(CultureInfo.InvariantCulture, $"next_{i}"));
        table.Append($"# {firewall.Title}: what it adds to an installed one, before that one is replaced.");
        table.DeclareChains();
        table.AppendRules("INPUT", "-i", "-d", firewall.Inbound);
        if (firewall.Outbound is { } outbound)
        {
            table.AppendRules("OUTPUT", "-o", "-s", outbound);
        }
        else
        {
            table.Append("-A OUTPUT -j ACCEPT");
        }

        return table.Commit();
    }

    private static ArtefactFile Write(HostFirewall firewall, bool isIPv6)
    {
        var file = isIPv6 ? "rules.v6" : "rules.v4";
        var table = new Table(isIPv6, firewall.Sets, (set, i) => set.ShortName(MaxChainNameLength, i));
        table.Append($"# {firewall.Title}. Load it: {(isIPv6 ? "ip6" : "ip")}tables-restore {file}");
        table.Append("# It replaces the whole filter table.\n*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]");
        table.Append(firewall.Outbound is null ? ":OUTPUT ACCEPT [0:0]" : ":OUTPUT DROP [0:0]");
        table.DeclareChains();
        table.AppendPreamble("INPUT", "-i");
        table.AppendRules("INPUT", "-i", "-d", firewall.Inbound);
        if (firewall.Outbound is { } outbound)
        {
            table.AppendPreamble("OUTPUT", "-o");
            table.AppendRules("OUTPUT", "-o", "-s", outbound);
        }

        return new($"etc/iptables/{file}", table.Commit())
        {
            Rules = firewall.Rules,
            Installation = FirewallInstallation.Iptables(isIPv6),
        };
    }

    /// <summary>Builds the filter table of one address family, with a chain for each address set.</summary>
    private sealed class Table
    {
        private readonly bool _isIPv6;
        private readonly StringBuilder _text = new();
        private readonly List<(AddressSet Set, string Chain)> _chains;
        private readonly Dictionary<string, string> _chainOf;

        public Table(bool isIPv6, IEnumerable<AddressSet> sets, Func<AddressSet, int, string> nameChain)
        {
            _isIPv6 = isIPv6;
            _chains = [.. sets.Where(set => set.IsIPv6 == isIPv6).Select((set, i) => (set, nameChain(set, i)))];
            _chainOf = _chains.ToDictionary(pair => pair.Set.Name, pair => pair.Chain);
        }

        public void Append(string line) => _text.Append(line).Append('\n');

        public void DeclareChains() => _chains.ForEach(pair => Append($":{pair.Chain} - [0:0]"));

        /// <summary>Appends the rules that every firewall has: loopback, established connections and ICMP.</summary>
        public void AppendPreamble(string chain, string device)
        {
            Append($"-A {chain} {device} lo -j ACCEPT");
            Append($"-A {chain} -m conntrack --ctstate INVALID -j DROP");
            Append($"-A {chain} -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT");
            foreach (var type in _isIPv6 ? Icmp6 : Icmp4)
            {
                Append($"-A {chain} {Icmp(_isIPv6)} {type} -j ACCEPT");
            }

            if (_isIPv6)
            {
                AppendLinkLocal(chain);
            }
        }

        /// <summary>Appends what hosts of one link say to each other: who listens to a multicast address, and DHCPv6.</summary>
        private void AppendLinkLocal(string chain)
        {
            foreach (var source in new[] { "::/128", "fe80::/10" })
            {
                foreach (var type in MulticastListeners)
                {
                    Append($"-A {chain} -s {source} {Icmp(isIPv6: true)} {type} -j ACCEPT");
                }
            }

            if (chain == "INPUT")
            {
                Append($"-A {chain} -s fe80::/10 -p udp -m udp --sport 547 --dport 546 -j ACCEPT");
                return;
            }

            foreach (var server in new[] { "ff02::1:2/128", "fe80::/10" })
            {
                Append($"-A {chain} -d {server} -p udp -m udp --sport 546 --dport 547 -j ACCEPT");
            }
        }

        public void AppendRules(string chain, string device, string localAddressOption, ValueList<FirewallRule> rules)
        {
            foreach (var rule in rules.Where(rule => rule.IsIPv6 == _isIPv6))
            {
                // A line for each name, because iptables-restore reads lines of limited length.
                rule.Names.ToList().ForEach(name => Append($"# {name} is given by its name: any address"));
                var on = rule.Interface is { } name ? $" {device} {name}" : "";
                var address = rule.LocalAddress is { } local ? $" {localAddressOption} {local}" : "";
                var target = rule.Peers is { } set ? _chainOf[set.Name] : "ACCEPT";
                foreach (var match in Matches(rule))
                {
                    Append($"-A {chain}{on}{address} {match} -m comment --comment {rule.Rule.Id} -j {target}");
                }
            }
        }

        /// <summary>Appends the chains of the address sets and the final line, and returns the text.</summary>
        public string Commit()
        {
            foreach (var (set, chain) in _chains)
            {
                foreach (var address in set.Addresses)
                {
                    Append($"-A {chain} {(set.IsDestination ? "-d" : "-s")} {address} -j ACCEPT");
                }
            }

            return _text.Append("COMMIT\n").ToString();
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
}
