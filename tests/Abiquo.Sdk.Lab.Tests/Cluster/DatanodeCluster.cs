using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Lab.Tests.Machines;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>
/// The Datanode cluster of the Distributed sample on machines of its own, from the rendered files and nothing else, behind the
/// rendered firewalls; and the networks of the other appliances. HAProxy stands in for MaxScale, which Debian lacks.
/// </summary>
internal sealed class DatanodeCluster : IDisposable
{
    public const string Secret = "not-a-secret-in-a-lab";

    private readonly Dictionary<string, Machine> _machines = [];

    /// <summary>Makes the machines, installs the files and loads the firewalls, without those rules.</summary>
    public DatanodeCluster(params string[] withoutRules)
    {
        var environment = Samples.Distributed;
        var hosts = Placement.Of(environment).Appliances.SelectMany(placed => placed.Appliance.Hosts).ToList();
        Network = new(hosts.ConvertAll(host => (host.Fqdn.ToString(), host.Addresses.First().ToString())));
        var bundle = Bundle.Of(environment, new() { Settings = new([new("MaxScale") { IsLeftOut = true }]) });
        foreach (var host in environment.Datanode.Hosts.Select(host => host.Fqdn.ToString()))
        {
            _machines[host] = Machine.Start(Network, host);
        }

        var folder = Directory.CreateTempSubdirectory("abiquo-lab-");
        foreach (var host in hosts.Select(host => host.Fqdn.ToString()))
        {
            Install(host, [.. bundle.Where(file => file.Path.StartsWith($"hosts/{host}/", StringComparison.Ordinal))], folder.FullName, withoutRules);
        }

        folder.Delete(recursive: true);
    }

    public LabNetwork Network { get; }

    public IReadOnlyList<Machine> Nodes => [.. _machines.Values];

    public Machine this[string host] => _machines[host];

    /// <summary>Starts programs on every node; the database on the first node first.</summary>
    public void Start(params Daemon[] daemons)
    {
        if (daemons.Contains(Daemon.Galera))
        {
            Nodes[0].Launch(Daemon.Galera.Name, Daemon.FirstGalera.Command);
        }

        foreach (var node in Nodes)
        {
            foreach (var daemon in daemons.Where(daemon => daemon != Daemon.Galera))
            {
                node.Launch(daemon.Name, daemon.Command);
            }
        }

        if (daemons.Contains(Daemon.Galera))
        {
            Until.Is("the first node of the database is there", 60, () => Sql.Local(Nodes[0], "SELECT 1").ExitCode == 0, () => Nodes[0].Log("galera"));
            Nodes[0].Do("mariadb </usr/local/share/abiquo-sdk/galera-users.sql");
            foreach (var node in Nodes.Skip(1))
            {
                node.Launch(Daemon.Galera.Name, Daemon.Galera.Command);
            }
        }
    }

    public void Dispose()
    {
        foreach (var machine in _machines.Values)
        {
            machine.Dispose();
        }

        Network.Dispose();
    }

    private void Install(string host, IReadOnlyList<ArtefactFile> files, string folder, string[] withoutRules)
    {
        List<string> commands = [];
        foreach (var (file, i) in files.Where(file => file.Installation is not null).Select((file, i) => (file, i)))
        {
            var (source, target) = (Path.Combine(folder, $"{host}-{i}"), file.Path[$"hosts/{host}".Length..]);
            var text = Regex.Replace(file.Text, @"@\{secret:[a-z-]+\}", Secret);
            File.WriteAllText(source, target.EndsWith(".nft", StringComparison.Ordinal) ? Without(text, withoutRules) : text);
            if (target.EndsWith(".nft", StringComparison.Ordinal))
            {
                commands.Add($"nft -f {source}");
            }
            else if (target == "/etc/abiquo-sdk/hosts")
            {
                commands.Add($"cat {source} >>/etc/hosts");
            }
            else
            {
                var (owner, mode) = (file.Installation!.Owner.Split(':'), file.Installation.Mode);
                commands.Add($"mkdir -p {Path.GetDirectoryName(target)}; install -o {owner[0]} -g {owner[1]} -m {mode} {source} {target}");
            }
        }

        if (_machines.TryGetValue(host, out var machine))
        {
            machine.Do("set -e\n" + string.Join('\n', commands));
        }
        else
        {
            var (exitCode, output) = Network.Run(host, string.Join('\n', commands.Where(command => command.StartsWith("nft", StringComparison.Ordinal))));
            Assert.That(exitCode, Is.Zero, output);
        }
    }

    private static string Without(string firewall, string[] rules) =>
        string.Join('\n', firewall.Split('\n').Where(line => !rules.Any(rule => line.Contains($"comment \"{rule}\"", StringComparison.Ordinal))));
}
