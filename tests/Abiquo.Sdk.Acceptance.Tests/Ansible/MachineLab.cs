using System.Diagnostics;
using System.Globalization;
using Abiquo.Sdk.Acceptance.Tests.Processes;

namespace Abiquo.Sdk.Acceptance.Tests.Ansible;

/// <summary>Six machines with an administrator and a stranger beside them, all on one network, which a script makes and removes.</summary>
internal sealed class MachineLab
{
    public const string Administrator = "10.66.9.2";
    public const string Stranger = "10.66.8.2";

    private const int NotHere = 77;

    private static readonly (string Program, string Package)[] Tools =
    [
        ("ip", "iproute2"),
        ("ssh", "openssh-client"),
        ("sshd", "openssh-server"),
        ("systemd-nspawn", "systemd-container"),
        ("dbus-daemon", "dbus"),
        ("nft", "nftables"),
    ];

    private readonly string _tag = "abq" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
    private readonly Process _script;

    private MachineLab(string folder) => (Folder, _script) = (folder, Start(folder));

    /// <summary>Gets the machines; the networks of the platform are one bridge, so that addresses tell who is who.</summary>
    public static IReadOnlyDictionary<string, string> Addresses { get; } = new Dictionary<string, string>
    {
        ["dn1"] = "10.66.1.11",
        ["dn2"] = "10.66.1.12",
        ["dn3"] = "10.66.1.13",
        ["cloud"] = "10.66.0.10",
        ["rs"] = "10.66.2.10",
        ["v2v"] = "10.66.2.20",
    };

    public static IEnumerable<string> Names => Addresses.Keys;

    /// <summary>Gets a folder that is gone with the machines.</summary>
    public string Folder { get; }

    /// <summary>Makes the machines; skips the tests where that is not possible.</summary>
    public static async Task<MachineLab> StartAsync(string folder)
    {
        Requirement.Root("machines of their own need namespaces, mounts and control groups");
        foreach (var (program, package) in Tools)
        {
            Requirement.Program(program, package);
        }

        var lab = new MachineLab(folder);
        var first = await lab._script.StandardOutput.ReadLineAsync();
        if (first != "ready")
        {
            var words = first + await lab._script.StandardOutput.ReadToEndAsync();
            await lab.RemoveAsync();
            Assert.That(lab._script.ExitCode, Is.EqualTo(NotHere), words);
            Assert.Ignore(words);
        }

        return lab;
    }

    /// <summary>Runs a command on a machine, over SSH as an administrator unless it is said from where.</summary>
    public Task<Outcome> OnAsync(string machine, string command, string from = Administrator) => Ssh(machine, command, from).RunAsync();

    public Command Ssh(string machine, string command, string from) => Control(
        "ssh", "-n", "-b", from, "-i", Path.Combine(Folder, "key"), "-o", "UserKnownHostsFile=" + KnownHosts,
        "-o", "GlobalKnownHostsFile=/dev/null",
        "-o", "BatchMode=yes", "-o", "ConnectTimeout=2", "root@" + Addresses[machine], command);

    /// <summary>Returns what a command prints on a machine.</summary>
    public async Task<string> AskAsync(string machine, string command) => (await OnAsync(machine, command)).Output.Trim();

    /// <summary>Returns what a command prints on each machine.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AskAllAsync(string command)
    {
        var answers = new Dictionary<string, string>();
        foreach (var name in Names)
        {
            answers[name] = await AskAsync(name, command);
        }

        return answers;
    }

    /// <summary>Returns whether a machine answers in time, again after it was cut off or restarted.</summary>
    public async Task<bool> AnswersAsync(string machine, string command = "true")
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(120);)
        {
            if ((await OnAsync(machine, command)).ExitCode == 0)
            {
                return true;
            }

            await Task.Delay(100);
        }

        return false;
    }

    /// <summary>Returns open or closed. A refusal means that something answered: the firewall let it in.</summary>
    public async Task<string> ReachesAsync(string machine, string other, int port, int seconds = 1)
    {
        var target = $"</dev/tcp/{Addresses[other]}/{port.ToString(CultureInfo.InvariantCulture)}";
        var run = await InNetworkOf(machine, "timeout", seconds.ToString(CultureInfo.InvariantCulture), "bash", "-c", target).RunAsync();
        return run.ExitCode == 0 || run.Error.Contains("refused", StringComparison.Ordinal) ? "open" : "closed";
    }

    /// <summary>
    /// Returns how often a machine sent a SYN again. One that a firewall drops is sent again and the kernel counts it, so that a busy
    /// machine is not taken for a firewall.
    /// </summary>
    public async Task<long> SynRetransmissionsAsync(string machine)
    {
        var statistics = await InNetworkOf(machine, "cat", "/proc/net/netstat").RunAsync();
        var lines = statistics.Lines.Where(line => line.StartsWith("TcpExt:", StringComparison.Ordinal)).ToList();
        var column = Array.IndexOf(lines[0].Split(' '), "TCPSynRetrans");
        return long.Parse(lines[1].Split(' ')[column], CultureInfo.InvariantCulture);
    }

    public Command Control(params IReadOnlyList<string> command) => InNetworkOf("ctl", command);

    public Command InNetworkOf(string machine, params IReadOnlyList<string> command) =>
        new("ip", ["netns", "exec", $"{_tag}-{machine}", .. command]);

    public string KnownHosts => Path.Combine(Folder, "known_hosts");

    /// <summary>Removes the machines, if they are still there.</summary>
    public async Task RemoveAsync()
    {
        _script.StandardInput.Close();
        await _script.WaitForExitAsync();
    }

    /// <summary>Returns what there is of the machines: mounts, processes, networks, control groups, and nspawn's own files.</summary>
    public IReadOnlyList<string> Left()
    {
        string[] names = [Folder, _tag];
        var mounts = File.ReadLines("/proc/mounts").Where(line => names.Any(name => line.Contains(name, StringComparison.Ordinal)));
        var processes = names.SelectMany(ProcessTable.Naming).Select(id => string.Create(CultureInfo.InvariantCulture, $"process {id}"));
        string[] folders = ["/run/netns", .. Below("/sys/fs/cgroup"), .. Below("/run/systemd/nspawn")];
        var entries = folders.SelectMany(Entries).Where(entry => Path.GetFileName(entry).Contains(_tag, StringComparison.Ordinal));
        return [.. mounts, .. processes, .. entries, .. Directory.Exists(Folder) ? [Folder] : Array.Empty<string>()];
    }

    private static string[] Below(string folder) => Directory.Exists(folder) ? Directory.GetDirectories(folder) : [];

    private static string[] Entries(string folder) => Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : [];

    private Process Start(string folder)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Ansible", "machines.sh");
        return new Command("bash", [script, folder, _tag, .. Addresses.Select(machine => $"{machine.Key}={machine.Value}")]).Start();
    }
}
