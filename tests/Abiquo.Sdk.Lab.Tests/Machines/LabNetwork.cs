using System.Diagnostics;

namespace Abiquo.Sdk.Lab.Tests.Machines;

/// <summary>
/// A network namespace for each host and one that routes between them. A janitor removes them when this process ends, however it ends.
/// </summary>
internal sealed class LabNetwork : IDisposable
{
    private const string Gateway = "169.254.1.1";

    private static int _count;

    private readonly string _prefix = $"abqlab{Environment.ProcessId}x{Interlocked.Increment(ref _count)}-";
    private readonly List<string> _hosts = [];
    private readonly Process _janitor;

    public LabNetwork(IReadOnlyList<(string Host, string Address)> hosts)
    {
        _hosts.AddRange(hosts.Select(host => host.Host));
        _janitor = StartJanitor();
        List<string> commands = [$"ip netns add {Hub}", $"ip netns exec {Hub} sysctl -qw net.ipv4.ip_forward=1"];
        for (var i = 0; i < hosts.Count; i++)
        {
            var (name, port) = (NamespaceOf(hosts[i].Host), $"p{i}");
            commands.AddRange(
            [
                $"ip netns add {name}",
                $"ip -n {name} link set lo up",
                $"ip -n {name} link add eth0 type veth peer name {port} netns {Hub}",
                $"ip -n {name} addr add {hosts[i].Address}/32 dev eth0",
                $"ip -n {name} link set eth0 up",
                $"ip -n {name} route add {Gateway} dev eth0",
                $"ip -n {name} route add default via {Gateway}",
                $"ip -n {Hub} addr add {Gateway}/32 dev {port}",
                $"ip -n {Hub} link set {port} up",
                $"ip -n {Hub} route add {hosts[i].Address}/32 dev {port}",
            ]);
        }

        Shell.Do("sh", "-ec", string.Join('\n', commands));
    }

    private string Hub => _prefix + "hub";

    public string NamespaceOf(string host) => $"{_prefix}{_hosts.IndexOf(host)}";

    /// <summary>Runs a command on the network of a host, with this machine's files.</summary>
    public (int ExitCode, string Output) Run(string host, string command) => Shell.Run("ip", "netns", "exec", NamespaceOf(host), "sh", "-c", command);

    public void Dispose()
    {
        _janitor.StandardInput.Close();
        _janitor.WaitForExit();
        _janitor.Dispose();
    }

    private Process StartJanitor()
    {
        var start = new ProcessStartInfo("setsid") { RedirectStandardInput = true };
        foreach (var word in new[] { "sh", "-c", "cat >/dev/null; for n in \"$@\"; do ip netns pids \"$n\" | xargs -r kill -9; ip netns del \"$n\"; done 2>/dev/null", "janitor", Hub }.Concat(_hosts.Select(NamespaceOf)))
        {
            start.ArgumentList.Add(word);
        }

        return Process.Start(start)!;
    }
}
