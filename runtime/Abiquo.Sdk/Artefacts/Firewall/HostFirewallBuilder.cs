using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Gathers the flows of one host: those of one rule, port and family are one line.</summary>
internal sealed class HostFirewallBuilder(string host, string appliance, bool mayHaveVirtualAddress)
{
    private readonly Dictionary<Line, List<FlowEndpoint>> _in = [];
    private readonly Dictionary<Line, List<FlowEndpoint>> _out = [];
    private readonly Dictionary<string, AddressSet> _sets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public void LetIn(Flow flow)
    {
        // VRRP is sent to a multicast address, and not to one of this host.
        var own = mayHaveVirtualAddress && flow.Port > 0 ? flow.To.Address : null;
        Add(_in, new(flow.Rule, flow.To.Address!.Value.IsIPv6, flow.Protocol, flow.Port, own), flow.From);
    }

    public void Open(Flow flow) => Add(_out, new(flow.Rule, flow.From.Address!.Value.IsIPv6, flow.Protocol, flow.Port, null), flow.To);

    public HostFirewall Build(string platform, bool withEgress) =>
        new(host, appliance, platform, Openings(_in, isOut: false), withEgress ? Openings(_out, isOut: true) : null);

    private static void Add(Dictionary<Line, List<FlowEndpoint>> lines, Line line, FlowEndpoint party)
    {
        if (!lines.TryGetValue(line, out var parties))
        {
            lines.Add(line, parties = []);
        }

        parties.Add(party);
    }

    private ValueList<FirewallRule> Openings(Dictionary<Line, List<FlowEndpoint>> lines, bool isOut) => lines
        .Select(pair => new FirewallRule(pair.Key.Rule, pair.Key.IsIPv6, pair.Key.Protocol, pair.Key.Port, SetOf(pair.Key, pair.Value, isOut), pair.Key.Own))
        .ToValueList();

    /// <summary>Rules with the same parties share a set. What is sent by VRRP goes to everybody who listens.</summary>
    private AddressSet? SetOf(Line line, List<FlowEndpoint> parties, bool isOut)
    {
        if (parties.Exists(party => party.Appliance == Rule.Anywhere) || (isOut && line.Port == 0))
        {
            return null;
        }

        var addresses = parties.Select(party => party.Address!.Value).Distinct().ToValueList();
        var content = $"{isOut} {string.Join(' ', addresses)}";
        if (!_sets.TryGetValue(content, out var set))
        {
            set = new(Name(isOut ? "to_" : "", line, parties), addresses, isOut);
            _sets.Add(content, set);
        }

        return set;
    }

    private string Name(string prefix, Line line, List<FlowEndpoint> parties)
    {
        var appliances = parties.Select(party => party.Appliance).Distinct().ToList();
        var name = prefix + (appliances.Count == 1 ? appliances[0].ToLowerInvariant() : line.Rule.Id.Replace('-', '_')) + (line.IsIPv6 ? "_v6" : "_v4");
        var free = name;
        for (var i = 2; !_names.Add(free); i++)
        {
            free = $"{name}_{i}";
        }

        return free;
    }

    private sealed record Line(Rule Rule, bool IsIPv6, Protocol Protocol, ushort Port, Network? Own);
}
