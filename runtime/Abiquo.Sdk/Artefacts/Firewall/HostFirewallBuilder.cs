using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Collects the flows of one host. Flows with the same rule, port and address family become one firewall rule.</summary>
/// <param name="host">The name of the host.</param>
/// <param name="appliance">The label of its appliance.</param>
/// <param name="listensAtSeveral">Whether it may accept connections at several addresses of a family, of which one may be virtual.</param>
/// <param name="connectsFromSeveral">Whether it may open connections from several addresses of a family.</param>
internal sealed class HostFirewallBuilder(string host, string appliance, bool listensAtSeveral, bool connectsFromSeveral)
{
    private readonly Dictionary<RuleKey, List<FlowEndpoint>> _inbound = [];
    private readonly Dictionary<RuleKey, List<FlowEndpoint>> _outbound = [];
    private readonly Dictionary<string, AddressSet> _sets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _setNames = new(StringComparer.Ordinal);

    public void AddInbound(Flow flow)
    {
        // Nobody is admitted by name: validation reports a source without an address.
        if (flow.From.Address is null)
        {
            return;
        }

        Add(_inbound, KeyOf(flow, flow.To, listensAtSeveral), flow.From);
    }

    public void AddOutbound(Flow flow) => Add(_outbound, KeyOf(flow, flow.From, connectsFromSeveral), flow.To);

    public HostFirewall Build(string platform, bool withEgress) =>
        new(host, appliance, platform, Rules(_inbound, isOutbound: false), withEgress ? Rules(_outbound, isOutbound: true) : null);

    /// <summary>
    /// Returns the key of a flow. It names the address of this host if the host has several, or if the connection is on a network.
    /// </summary>
    private static RuleKey KeyOf(Flow flow, FlowEndpoint local, bool hasSeveral)
    {
        // Packets to all neighbours are sent to a multicast address, not to an address of this host.
        var isBound = (hasSeveral || local.Network.Length > 0) && !flow.Protocol.IsMulticast();
        var address = local.Address!.Value;
        return new(flow.Rule, address.IsIPv6, flow.Protocol, flow.Ports, isBound ? address : default(Network?), local.Interface);
    }

    private static void Add(Dictionary<RuleKey, List<FlowEndpoint>> rules, RuleKey key, FlowEndpoint peer)
    {
        if (!rules.TryGetValue(key, out var peers))
        {
            rules.Add(key, peers = []);
        }

        peers.Add(peer);
    }

    private ValueList<FirewallRule> Rules(Dictionary<RuleKey, List<FlowEndpoint>> rules, bool isOutbound) => rules
        .Select(pair => (Key: pair.Key, Peers: SetOf(pair.Key, pair.Value, isOutbound), Names: NamesOf(pair.Value)))
        .Select(rule => new FirewallRule(
            rule.Key.Rule, rule.Key.IsIPv6, rule.Key.Protocol, rule.Key.Ports, rule.Peers, rule.Key.LocalAddress)
        {
            Interface = rule.Key.Interface,
            Names = rule.Names,
        })
        .ToValueList();

    /// <summary>
    /// Returns the set of the peers' addresses, or null for any address. Rules with the same peers share a set. Peers do not
    /// restrict what goes out to a multicast address; neither does a peer that is given by its name.
    /// </summary>
    private AddressSet? SetOf(RuleKey key, List<FlowEndpoint> peers, bool isOutbound)
    {
        if (peers.Exists(peer => peer.Appliance == Rule.Anywhere || peer.IsByName) || (isOutbound && key.Protocol.IsMulticast()))
        {
            return null;
        }

        var addresses = peers.Select(peer => peer.Address!.Value).Distinct().ToValueList();
        var content = $"{isOutbound} {string.Join(' ', addresses)}";
        if (!_sets.TryGetValue(content, out var set))
        {
            set = new(UniqueName(isOutbound ? "to_" : "", key, peers), addresses, isOutbound);
            _sets.Add(content, set);
        }

        return set;
    }

    private static ValueList<string> NamesOf(List<FlowEndpoint> peers) =>
        peers.Where(peer => peer.IsByName).Select(peer => peer.Host).Distinct().ToValueList();

    private string UniqueName(string prefix, RuleKey key, List<FlowEndpoint> peers)
    {
        var appliances = peers.Select(peer => peer.Appliance).Distinct().ToList();
        var subject = appliances.Count == 1 ? appliances[0].ToLowerInvariant() : key.Rule.Id.Replace('-', '_');
        var name = $"{prefix}{subject}{(key.IsIPv6 ? "_v6" : "_v4")}";
        var unique = name;
        for (var i = 2; !_setNames.Add(unique); i++)
        {
            unique = $"{name}_{i}";
        }

        return unique;
    }

    private sealed record RuleKey(
        Rule Rule, bool IsIPv6, Protocol Protocol, PortRange Ports, Network? LocalAddress, InterfaceName? Interface);
}
