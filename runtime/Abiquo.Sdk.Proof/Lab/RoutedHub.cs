using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>
/// The machines, each in a namespace, around a router with a route to each address. A bridge would make each machine look for each
/// other one, and from some hundred machines on the kernel forgets the answers and drops packets that no firewall dropped.
/// </summary>
internal sealed class RoutedHub
{
    private const string Gateway4 = "169.254.0.1";

    // Link-local like the usual one, whose digits are also a port: no port is written in this code.
    private const string Gateway6 = "fe81::1";

    private readonly NetworkNamespace _hub;
    private readonly List<NetworkNamespace> _machines = [];

    private RoutedHub(NetworkNamespace hub) => _hub = hub;

    public static RoutedHub Build(LabOrder order)
    {
        var network = new RoutedHub(NetworkNamespace.Current());
        var links = new StringBuilder($"link set lo up\naddr add {Gateway4}/32 dev lo\n");
        for (var i = 0; i < order.Machines.Count; i++)
        {
            network._machines.Add(NetworkNamespace.Create());
            AddLink(links, i, network._machines[i].Path, order.Machines[i].Addresses);
        }

        network._hub.Enter();
        File.WriteAllText("/proc/sys/net/ipv4/ip_forward", "1");
        if (order.Machines.Any(machine => machine.Addresses.Any(IsIPv6)))
        {
            File.WriteAllText("/proc/sys/net/ipv6/conf/all/forwarding", "1");
        }

        ChildProcess.Run("the router", new(order.Ip, ["-batch", "-"], links.ToString()));
        for (var i = 0; i < order.Machines.Count; i++)
        {
            network.Enter(i);
            ChildProcess.Run(order.Machines[i].Name, new(order.Ip, ["-batch", "-"], Interfaces(order.Machines[i].Addresses)));
            foreach (var load in order.Machines[i].Loads)
            {
                ChildProcess.Run($"the firewall of {order.Machines[i].Name}", load);
            }
        }

        return network;
    }

    /// <summary>From here on, the sockets of this thread are those of a machine.</summary>
    public void Enter(int machine) => _machines[machine].Enter();

    private static void AddLink(StringBuilder links, int machine, string path, IReadOnlyList<IPAddress> addresses)
    {
        var link = string.Create(CultureInfo.InvariantCulture, $"m{machine}");
        links.Append(CultureInfo.InvariantCulture, $"link add {link} type veth peer name eth0 netns {path}\nlink set {link} addrgenmode none\n");
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
