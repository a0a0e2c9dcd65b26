using System.Diagnostics;

namespace Abiquo.Sdk.Lab.Tests.Containers;

/// <summary>
/// A network namespace for each host, and a router namespace that connects them. A reaper process removes them when this process ends,
/// however it ends.
/// </summary>
internal sealed class VirtualNetwork : IDisposable
{
    private static readonly (string Option, string Gateway, int Bits)[] Families = [("-4", "169.254.1.1", 32), ("-6", "fe80::1", 128)];

    private const string ReaperScript =
        "cat >/dev/null; for n in \"$@\"; do ip netns pids \"$n\" | xargs -r kill -9; ip netns del \"$n\"; done 2>/dev/null";

    private static int _count;

    private readonly string _prefix = $"abqlab{Environment.ProcessId}x{Interlocked.Increment(ref _count)}-";
    private readonly List<string> _hosts = [];
    private readonly Process _reaper;

    public VirtualNetwork(IReadOnlyList<Host> hosts)
    {
        _hosts.AddRange(hosts.Select(host => host.Fqdn.ToString()));
        _reaper = StartReaper();
        List<string> commands =
        [
            $"ip netns add {Router}",
            $"ip netns exec {Router} sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1",
            .. hosts.SelectMany((host, i) => Connect(host, $"p{i}")),
        ];

        // A hundred programs, each of which waits for the kernel's lock of networks.
        Shell.RunChecked(300, "sh", "-ec", string.Join('\n', commands));
    }

    private string Router => _prefix + "router";

    /// <summary>Returns the name of a host's network namespace.</summary>
    public string NamespaceOf(string host) => $"{_prefix}{_hosts.IndexOf(host)}";

    /// <summary>Runs a command in the network namespace of a host, with the file system of this machine.</summary>
    public (int ExitCode, string Output) Run(string host, string command) =>
        Shell.Run("ip", "netns", "exec", NamespaceOf(host), "sh", "-c", command);

    /// <summary>Closes the pipe that the reaper waits on, as the kernel does when this process is killed.</summary>
    public void CloseLifeline() => _reaper.StandardInput.Close();

    public void Dispose()
    {
        CloseLifeline();
        _reaper.WaitForExit();
        _reaper.Dispose();
    }

    /// <summary>Returns the commands that connect a host to a port of the router, in each family that it has an address in.</summary>
    private IEnumerable<string> Connect(Host host, string port)
    {
        var name = NamespaceOf(host.Fqdn.ToString());
        yield return $"ip netns add {name}";
        yield return $"ip -n {name} link set lo up";
        yield return $"ip -n {name} link add eth0 type veth peer name {port} netns {Router}";
        yield return $"ip -n {name} link set eth0 up";
        yield return $"ip -n {Router} link set {port} up";
        foreach (var address in host.Addresses)
        {
            var (option, gateway, bits) = Families[address.IsIPv6 ? 1 : 0];

            // An address of IPv6 would first be asked for on the link, for a second.
            var atOnce = address.IsIPv6 ? " nodad" : "";
            yield return $"ip {option} -n {Router} addr add {gateway}/{bits} dev {port}{atOnce}";
            yield return $"ip {option} -n {Router} route add {address}/{bits} dev {port}";
            yield return $"ip {option} -n {name} addr add {address}/{bits} dev eth0{atOnce}";
            yield return $"ip {option} -n {name} route add {gateway} dev eth0";
            yield return $"ip {option} -n {name} route add default via {gateway} dev eth0";
        }
    }

    private Process StartReaper()
    {
        var start = new ProcessStartInfo("setsid", ["sh", "-c", ReaperScript, "reaper", Router, .. _hosts.Select(NamespaceOf)])
        {
            RedirectStandardInput = true,
        };
        return Process.Start(start)!;
    }
}
