using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>Determines the endpoints that connect and listen, and the connections to try between them.</summary>
internal sealed class ProofPlanBuilder(Deployment deployment, IReadOnlyList<HostFirewallFiles> firewalls, ProofOptions options)
{
    private readonly Inventory _inventory = deployment.Inventory;
    private readonly HostSample _sample = HostSample.Of(deployment.Inventory, options);
    private readonly HashSet<int> _restricted = [];
    private readonly EndpointList _endpoints = new();

    /// <summary>Gets the index of the node of all external sources, which follows the hosts.</summary>
    private int ExternalNode => _sample.Hosts.Count;

    public ProofPlan Build(string format)
    {
        var files = FilesOfHosts();
        var texts = files.SelectMany(list => list).Select(file => file.Text).ToList();
        _restricted.UnionWith(Enumerable.Range(0, files.Count).Where(node => options.WithEgress || RestrictsOutbound(files[node])));
        AddHosts();
        var targets = _endpoints.Count;
        foreach (var (participant, name, block) in new ExternalSources(_inventory, _sample, texts).Sources(_endpoints.Taken))
        {
            _endpoints.Add(ExternalNode, participant, name, block);
        }

        var rules = new ExpectedRules(deployment.Matrix, _restricted, ExternalNode);
        var probes = AllPairs(rules, targets, ProbePorts.Of(deployment, texts)).ToList();
        probes.AddRange(new SiblingProbes(deployment.Matrix, rules, _endpoints).Of(probes, ExternalNode));
        return new(format, Nodes(files), _endpoints.Endpoints, probes, _sample.LeftOut.Concat(NotTried()).ToValueList());
    }

    private List<ValueList<ArtefactFile>> FilesOfHosts()
    {
        var byHost = firewalls.ToDictionary(firewall => firewall.Host, firewall => firewall.Files, StringComparer.Ordinal);
        return _sample.Hosts
            .Select(host => byHost.TryGetValue(host.Host.Fqdn.ToString(), out var files)
                ? files
                : throw new ArgumentException($"{host.Host.Fqdn} has no firewall"))
            .ToList();
    }

    private static bool RestrictsOutbound(IEnumerable<ArtefactFile> firewall) =>
        firewall.Any(file => FirewallTextScanner.RestrictsOutbound(file.Text));

    private void AddHosts()
    {
        for (var i = 0; i < _sample.Hosts.Count; i++)
        {
            var sampled = _sample.Hosts[i];
            var (appliance, host) = (sampled.Appliance, sampled.Host);
            _endpoints.Add(i, appliance, host, InterfaceOf);
            var shared = _inventory.Appliances
                .Where(placed => HolderOf(placed.Appliance) == host.Fqdn)
                .Select(placed => placed.Appliance.VirtualHost)
                .OfType<Host>()
                .Distinct();
            foreach (var virtualHost in shared)
            {
                _endpoints.Add(i, appliance, virtualHost, InterfaceOf);
            }

            InterfaceName? InterfaceOf(HostAddress address) => _inventory.NetworkOf(sampled, address)?.Segment.Interface;
        }
    }

    private IReadOnlyList<ProofNode> Nodes(List<ValueList<ArtefactFile>> files)
    {
        var endpoints = _endpoints.Endpoints.ToLookup(endpoint => endpoint.Node);
        return
        [
            .. _sample.Hosts.Select((host, i) => Node(host.Host.Fqdn.ToString(), endpoints[i], files[i])),
            Node("", endpoints[ExternalNode], []),
        ];
    }

    private static ProofNode Node(string host, IEnumerable<ProbeEndpoint> endpoints, ValueList<ArtefactFile> firewall) =>
        new(host, endpoints.Select(endpoint => endpoint.Address).ToValueList(), firewall)
        {
            Interfaces = endpoints.Select(endpoint => endpoint.Interface).ToValueList(),
        };

    /// <summary>Returns the first node of the sample that can hold the virtual address of an appliance.</summary>
    private Fqdn? HolderOf(Appliance appliance) => appliance.VirtualHost is null
        ? null
        : _sample.Hosts.Select(host => host.Host).FirstOrDefault(host => appliance.Hosts.Any(node => node.Fqdn == host.Fqdn))?.Fqdn;

    private IEnumerable<Probe> AllPairs(ExpectedRules rules, int targets, IReadOnlyList<ushort> ports)
    {
        // A virtual address accepts connections but never opens them.
        var virtualNames = _inventory.Appliances
            .Select(placed => placed.Appliance.VirtualHost?.Fqdn.ToString())
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var blocks = _endpoints.Blocks;
        var raw = OtherProtocols.Of(deployment.Matrix);
        var sources = Enumerable.Range(0, _endpoints.Count);
        foreach (var from in sources.Where(from => from >= targets || !virtualNames.Contains(_endpoints[from].Name)))
        {
            // What is outside listens for those hosts whose firewalls may keep a connection in.
            var reachable = Enumerable.Range(0, _restricted.Contains(_endpoints[from].Node) ? _endpoints.Count : targets)
                .Where(to => _endpoints[to].Node != _endpoints[from].Node && blocks[to].IsIPv6 == blocks[from].IsIPv6);
            foreach (var to in reachable)
            {
                foreach (var port in ports)
                {
                    yield return rules.Expect(_endpoints, from, to, Protocol.Tcp, port);
                    yield return rules.Expect(_endpoints, from, to, Protocol.Udp, port);
                }

                foreach (var (protocol, port) in raw)
                {
                    yield return rules.Expect(_endpoints, from, to, protocol, port);
                }
            }
        }
    }

    private static bool IsNotTried(Flow flow) => flow.Protocol is not (Protocol.Tcp or Protocol.Udp) && !OtherProtocols.IsTried(flow);

    private IEnumerable<string> NotTried()
    {
        foreach (var flows in deployment.Matrix.Flows.Where(IsNotTried).GroupBy(flow => flow.Protocol))
        {
            var reason = flows.Key.IsMulticast() ? "which goes to all nodes at once" : "of which every host needs some from anywhere";
            yield return $"{flows.Count()} flows of {flows.Key.Word().ToUpperInvariant()}, {reason}";
        }

        var outgoing = deployment.Matrix.Flows.Where(flow => flow.Nodes.Count == 0 && !flow.To.IsByName).ToList();
        if (outgoing.Count > 0 && _restricted.Count == 0)
        {
            yield return $"{outgoing.Count} flows to external systems, which have no firewall of the platform";
        }

        if (deployment.Matrix.Flows.Count(flow => flow.To.IsByName) is > 0 and var named)
        {
            yield return $"{named} flows to targets that are known only by name"
                + (_restricted.Count > 0 ? ", whose ports are tried at other addresses" : "");
        }

        foreach (var appliance in _inventory.Appliances.Select(placed => placed.Appliance).Distinct())
        {
            if (HolderOf(appliance) is { } holder)
            {
                yield return $"{appliance.VirtualHost!.Fqdn} on nodes other than {holder}";
            }
        }
    }
}
