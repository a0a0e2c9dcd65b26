using System.Diagnostics;

namespace Abiquo.Sdk.Lab.Tests.Containers;

/// <summary>
/// A network namespace for each host, and a router namespace that connects them. A reaper process removes them when this process ends,
/// however it ends.
/// </summary>
internal sealed class VirtualNetwork : IDisposable
{
    private const string Gateway = "169.254.1.1";

    private const string ReaperScript =
        "cat >/dev/null; for n in \"$@\"; do ip netns pids \"$n\" | xargs -r kill -9; ip netns del \"$n\"; done 2>/dev/null";

    private static int _count;

    private readonly string _prefix = $"abqlab{Environment.ProcessId}x{Interlocked.Increment(ref _count)}-";
    private readonly List<string> _hosts = [];
    private readonly Process _reaper;

    public VirtualNetwork(IReadOnlyList<(string Host, string Address)> hosts)
    {
        _hosts.AddRange(hosts.Select(host => host.Host));
        _reaper = StartReaper();
        List<string> commands = [$"ip netns add {Router}", $"ip netns exec {Router} sysctl -qw net.ipv4.ip_forward=1"];
        for (var i = 0; i < hosts.Count; i++)
        {
            var (name, port) = (NamespaceOf(hosts[i].Host), $"p{i}");
            commands.AddRange(
            [
                $"ip netns add {name}",
                $"ip -n {name} link set lo up",
                $"ip -n {name} link add eth0 type veth peer name {port} netns {Router}",
                $"ip -n {name} addr add {hosts[i].Address}/32 dev eth0",
                $"ip -n {name} link set eth0 up",
                $"ip -n {name} route add {Gateway} dev eth0",
                $"ip -n {name} route add default via {Gateway}",
                $"ip -n {Router} addr add {Gateway}/32 dev {port}",
                $"ip -n {Router} link set {port} up",
                $"ip -n {Router} route add {hosts[i].Address}/32 dev {port}",
            ]);
        }

        Shell.RunChecked("sh", "-ec", string.Join('\n', commands));
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

    private Process StartReaper()
    {
        var start = new ProcessStartInfo("setsid", ["sh", "-c", ReaperScript, "reaper", Router, .. _hosts.Select(NamespaceOf)])
        {
            RedirectStandardInput = true,
        };
        return Process.Start(start)!;
    }
}
