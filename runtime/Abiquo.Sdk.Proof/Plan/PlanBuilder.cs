using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>Finds who connects, who listens, and what is tried between them.</summary>
internal sealed class PlanBuilder(Deployment deployment, IReadOnlyList<HostFirewallText> firewalls, ProofOptions options)
{
    private readonly Inventory _inventory = deployment.Inventory;
    private readonly Expectations _expectations = new(deployment.Matrix);
    private readonly List<ProbeEnd> _ends = [];
    private readonly List<AddressBlock> _blocks = [];
    private readonly HashSet<AddressBlock> _taken = [];

    public ProofPlan Build(string format)
    {
        var sample = HostSample.Of(_inventory, options);
        var texts = firewalls.ToDictionary(firewall => firewall.Host, StringComparer.Ordinal);
        var files = sample.Hosts.Select(pair => texts.TryGetValue(pair.Host.Fqdn.ToString(), out var found)
            ? found.Files
            : throw new ArgumentException($"{pair.Host.Fqdn} has no firewall", nameof(format))).ToList();
        AddHosts(sample);
        var targets = _ends.Count;
        var outside = new OutsideParties(_inventory, sample, files.SelectMany(list => list).Select(file => file.Text));
        foreach (var (party, name, block) in outside.Sources(_taken))
        {
            Add(sample.Hosts.Count, party, name, block);
        }

        var ports = ProbePorts.Of(deployment, files.SelectMany(list => list).Select(file => file.Text));
        var probes = Everything(targets, ports).ToList();
        probes.AddRange(Siblings(sample.Hosts.Count, probes));
        var machines = Enumerable.Range(0, sample.Hosts.Count + 1).Select(machine => new ProofMachine(
            machine < sample.Hosts.Count ? sample.Hosts[machine].Host.Fqdn.ToString() : "",
            _ends.Where(end => end.Machine == machine).Select(end => end.Address).ToValueList(),
            machine < sample.Hosts.Count ? files[machine] : []));
        return new(format, [.. machines], _ends, probes, sample.LeftOut.Concat(NotTried(sample)).ToValueList());
    }

    private void AddHosts(HostSample sample)
    {
        for (var i = 0; i < sample.Hosts.Count; i++)
        {
            var (appliance, host) = (sample.Hosts[i].Appliance, sample.Hosts[i].Host);
            Add(i, appliance, host);
            foreach (var shared in _inventory.Appliances.Where(placed => FirstOf(placed.Appliance, sample) == host.Fqdn).Select(placed => placed.Appliance.VirtualHost).OfType<Host>().Distinct())
            {
                Add(i, appliance, shared);
            }
        }
    }

    private static Fqdn? FirstOf(Appliance appliance, HostSample sample) => appliance.VirtualHost is null
        ? null
        : sample.Hosts.Select(pair => pair.Host).FirstOrDefault(host => appliance.Hosts.Any(node => node.Fqdn == host.Fqdn))?.Fqdn;

    private void Add(int machine, string appliance, Host host)
    {
        foreach (var address in host.Addresses)
        {
            Add(machine, appliance, host.Fqdn.ToString(), AddressBlock.Of(address));
        }
    }

    private int Add(int machine, string party, string name, AddressBlock block)
    {
        _taken.Add(block);
        _blocks.Add(block);
        _ends.Add(new(machine, party, name, HostAddress.Parse(block.Address.ToString())));
        return _ends.Count - 1;
    }

    private IEnumerable<Probe> Everything(int targets, IReadOnlyList<ushort> ports)
    {
        // A virtual address is connected to and does not connect.
        var shared = _inventory.Appliances.Select(placed => placed.Appliance.VirtualHost?.Fqdn.ToString()).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var from in Enumerable.Range(0, _ends.Count).Where(end => end >= targets || !shared.Contains(_ends[end].Name)))
        {
            foreach (var to in Enumerable.Range(0, targets).Where(to => _ends[to].Machine != _ends[from].Machine && _blocks[to].IsIPv6 == _blocks[from].IsIPv6))
            {
                foreach (var port in ports)
                {
                    yield return Expect(from, to, Protocol.Tcp, port);
                    yield return Expect(from, to, Protocol.Udp, port);
                }
            }
        }
    }

    /// <summary>Where a rule lets an address or network in, the one just outside of it tries too.</summary>
    private IReadOnlyList<Probe> Siblings(int machine, IReadOnlyList<Probe> probes)
    {
        var blocks = deployment.Matrix.Flows.Select(flow => flow.From.Address).OfType<Network>().Select(AddressBlock.Of).Distinct().ToList();
        var known = new HashSet<AddressBlock>(_taken);
        var siblings = new Dictionary<AddressBlock, int>();
        var added = new HashSet<Probe>();
        foreach (var group in probes.Where(probe => probe.IsOpen).GroupBy(probe => probe.From).ToList())
        {
            foreach (var sibling in blocks.Where(block => block.Contains(_blocks[group.Key])).Select(block => block.Sibling).OfType<AddressBlock>())
            {
                if (known.Contains(sibling) || !OutsideParties.CanBeUsed(sibling))
                {
                    continue;
                }

                if (!siblings.TryGetValue(sibling, out var from))
                {
                    siblings.Add(sibling, from = Add(machine, "beside", _ends[group.Key].Name.Length > 0 ? _ends[group.Key].Name : _ends[group.Key].Participant, sibling));
                }

                added.UnionWith(group.Select(probe => Expect(from, probe.To, probe.Protocol, probe.Port)));
            }
        }

        return [.. added];
    }

    private Probe Expect(int from, int to, Protocol protocol, ushort port) => new(from, to, protocol, port, _expectations.RuleOf(_blocks[from], _blocks[to], protocol, port));

    private IEnumerable<string> NotTried(HostSample sample)
    {
        if (deployment.Matrix.Flows.Count(flow => flow.Port == 0) is > 0 and var portless)
        {
            yield return $"{portless} flows of VRRP: it has no ports";
        }

        var names = sample.Hosts.Select(pair => pair.Host.Fqdn.ToString()).ToHashSet(StringComparer.Ordinal);
        if (deployment.Matrix.Flows.Count(flow => flow.Nodes.Count == 0) is > 0 and var leaving)
        {
            yield return $"{leaving} flows to parties outside the platform: they have no firewall of ours";
        }

        foreach (var shared in _inventory.Appliances.Where(placed => placed.Appliance.VirtualHost is not null && placed.Appliance.Hosts.Any(host => names.Contains(host.Fqdn.ToString()))).Select(placed => placed.Appliance).Distinct())
        {
            yield return $"{shared.VirtualHost!.Fqdn} on nodes other than {FirstOf(shared, sample)}";
        }
    }
}
