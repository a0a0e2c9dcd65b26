using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>
/// Connects the nodes, each in its own namespace, through a router with a route to each address. With a bridge, each node would have to
/// resolve every other one; beyond some hundred nodes the kernel evicts those neighbours and drops packets that no firewall dropped.
/// </summary>
internal sealed class RoutedNetwork
{
    /// <summary>The start of every message about a firewall that cannot be loaded; the name of the node follows.</summary>
    public const string FirewallSubject = "the firewall of ";

    private const string Gateway4 = "169.254.0.1";

    // Link-local. The usual prefix is avoided because its digits are also a port of the spec, and no port may be written in code.
    private const string Gateway6 = "fe81::1";

    private readonly NetworkNamespace _router;
    private readonly List<NetworkNamespace> _nodes = [];

    private RoutedNetwork(NetworkNamespace router) => _router = router;

    public static RoutedNetwork Build(ProbeRequest request)
    {
        var network = new RoutedNetwork(NetworkNamespace.Current());
        var links = new StringBuilder($"link set lo up\naddr add {Gateway4}/32 dev lo\n");
        for (var i = 0; i < request.Nodes.Count; i++)
        {
            network._nodes.Add(NetworkNamespace.Create());
            for (var link = 0; link < request.Nodes[i].Links.Count; link++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"m{i}x{link}");
                AddLink(links, name, network._nodes[i].Path, request.Nodes[i].Links[link]);
            }
        }

        network._router.Enter();
        File.WriteAllText("/proc/sys/net/ipv4/ip_forward", "1");
        if (request.Nodes.Any(node => node.Links.Any(link => link.Has(isIPv6: true))))
        {
            File.WriteAllText("/proc/sys/net/ipv6/conf/all/forwarding", "1");
        }

        ChildProcess.Run("the router", new(request.Ip, ["-batch", "-"], links.ToString()));
        for (var i = 0; i < request.Nodes.Count; i++)
        {
            network.Enter(i);
            Build(request.Nodes[i], request.Ip);
        }

        return network;
    }

    /// <summary>Switches the current thread, and the sockets it opens, to a node.</summary>
    public void Enter(int node) => _nodes[node].Enter();

    private static void Build(LabNode node, string ip)
    {
        ChildProcess.Run(node.Name, new(ip, ["-batch", "-"], NodeInterfaces.Of(node.Links, Gateway4, Gateway6)));
        foreach (var isIPv6 in new[] { false, true })
        {
            if (NodeInterfaces.Rules(node.Links, isIPv6) is { Length: > 0 } rules)
            {
                ChildProcess.Run(node.Name, new(ip, [isIPv6 ? "-6" : "-4", "-batch", "-"], rules));
            }
        }

        foreach (var load in node.Loads)
        {
            ChildProcess.Run(FirewallSubject + node.Name, load);
        }
    }

    private static void AddLink(StringBuilder links, string name, string path, LabLink link)
    {
        links.Append(
            CultureInfo.InvariantCulture, $"link add {name} type veth peer name {NodeInterfaces.NameOf(link)} netns {path}\n");
        links.Append(CultureInfo.InvariantCulture, $"link set {name} addrgenmode none\n");
        if (link.Has(isIPv6: true))
        {
            links.Append(CultureInfo.InvariantCulture, $"addr add {Gateway6}/64 dev {name} nodad\n");
        }

        links.Append(CultureInfo.InvariantCulture, $"link set {name} up\n");
        foreach (var address in link.Addresses)
        {
            links.Append(CultureInfo.InvariantCulture, $"route add {NodeInterfaces.Alone(address)} dev {name}\n");
        }
    }
}
