using System.Globalization;
using System.Net;
using System.Net.Sockets;
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
            AddLink(links, i, network._nodes[i].Path, request.Nodes[i].Addresses);
        }

        network._router.Enter();
        File.WriteAllText("/proc/sys/net/ipv4/ip_forward", "1");
        if (request.Nodes.Any(node => node.Addresses.Any(IsIPv6)))
        {
            File.WriteAllText("/proc/sys/net/ipv6/conf/all/forwarding", "1");
        }

        ChildProcess.Run("the router", new(request.Ip, ["-batch", "-"], links.ToString()));
        for (var i = 0; i < request.Nodes.Count; i++)
        {
            network.Enter(i);
            ChildProcess.Run(request.Nodes[i].Name, new(request.Ip, ["-batch", "-"], Interfaces(request.Nodes[i].Addresses)));
            foreach (var load in request.Nodes[i].Loads)
            {
                ChildProcess.Run(FirewallSubject + request.Nodes[i].Name, load);
            }
        }

        return network;
    }

    /// <summary>Switches the current thread, and the sockets it opens, to a node.</summary>
    public void Enter(int node) => _nodes[node].Enter();

    private static void AddLink(StringBuilder links, int node, string path, IReadOnlyList<IPAddress> addresses)
    {
        var link = string.Create(CultureInfo.InvariantCulture, $"m{node}");
        links.Append(CultureInfo.InvariantCulture, $"link add {link} type veth peer name eth0 netns {path}\n");
        links.Append(CultureInfo.InvariantCulture, $"link set {link} addrgenmode none\n");
        if (addresses.Any(IsIPv6))
        {
            links.Append(CultureInfo.InvariantCulture, $"addr add {Gateway6}/64 dev {link} nodad\n");
        }

        links.Append(CultureInfo.InvariantCulture, $"link set {link} up\n");
        foreach (var address in addresses)
        {
            links.Append(CultureInfo.InvariantCulture, $"route add {address}/{Bits(address)} dev {link}\n");
        }
    }

    private static string Interfaces(IReadOnlyList<IPAddress> addresses)
    {
        var text = new StringBuilder("link set lo up\nlink set eth0 addrgenmode none\n");
        foreach (var address in addresses)
        {
            text.Append(CultureInfo.InvariantCulture, $"addr add {address}/{Bits(address)} dev eth0{(IsIPv6(address) ? " nodad" : "")}\n");
        }

        text.Append("link set eth0 up\n");
        if (addresses.Any(address => !IsIPv6(address)))
        {
            text.Append(CultureInfo.InvariantCulture, $"route add default via {Gateway4} dev eth0 onlink\n");
        }

        if (addresses.Any(IsIPv6))
        {
            text.Append(CultureInfo.InvariantCulture, $"route add ::/0 via {Gateway6} dev eth0 onlink\n");
        }

        return text.ToString();
    }

    private static bool IsIPv6(IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6;

    private static int Bits(IPAddress address) => IsIPv6(address) ? 128 : 32;
}
