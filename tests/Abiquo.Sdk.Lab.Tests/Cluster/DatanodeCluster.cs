using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>
/// The Datanode cluster of the Distributed sample in containers, configured by the rendered files alone and behind the rendered
/// firewalls, with the networks of the other appliances. HAProxy replaces MaxScale, which Debian does not package.
/// </summary>
internal sealed class DatanodeCluster : IDisposable
{
    public const string Secret = "not-a-secret-in-a-lab";

    /// <summary>The commands that create the user of RabbitMQ, which apply.sh runs on the first node.</summary>
    public const string RabbitMQUsers = "/usr/local/share/abiquo-sdk/rabbitmq-users.sh";

    private readonly Dictionary<string, Container> _containers = [];

    /// <summary>Starts the containers, installs the files and loads the firewalls.</summary>
    /// <param name="withoutRules">The ids of rules to remove from the firewalls.</param>
    public DatanodeCluster(params string[] withoutRules)
    {
        var environment = Samples.Distributed;
        var hosts = environment.Resolve().Inventory.Appliances.SelectMany(placed => placed.Appliance.Hosts).ToList();
        Network = new(hosts.ConvertAll(host => (host.Fqdn.ToString(), host.Addresses.First().ToString())));
        var bundle = Bundle.Of(environment.Resolve(), new() { Settings = new([new("MaxScale") { IsLeftOut = true }]) });
        foreach (var host in environment.Datanode.Hosts.Select(host => host.Fqdn.ToString()))
        {
            _containers[host] = Container.Start(Network, host);
        }

        var folder = Directory.CreateTempSubdirectory("abiquo-lab-");
        foreach (var host in hosts.Select(host => host.Fqdn.ToString()))
        {
            var files = bundle.Where(file => file.Path.StartsWith($"hosts/{host}/", StringComparison.Ordinal));
            Install(host, [.. files], folder.FullName, withoutRules);
        }

        folder.Delete(recursive: true);
    }

    public VirtualNetwork Network { get; }

    public IReadOnlyList<Container> Nodes => [.. _containers.Values];

    public Container this[string host] => _containers[host];

    /// <summary>Starts daemons on every node; the database is bootstrapped on the first node.</summary>
    public void Start(params Daemon[] daemons)
    {
        if (daemons.Contains(Daemon.Galera))
        {
            Nodes[0].Launch(Daemon.Galera.Name, Daemon.GaleraBootstrap.Command);
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
            Wait.Until(
                "the first database node accepts connections",
                60,
                () => SqlClient.RunOn(Nodes[0], "SELECT 1").ExitCode == 0,
                () => Nodes[0].Log("galera"));
            Nodes[0].RunChecked("mariadb </usr/local/share/abiquo-sdk/galera-users.sql");
            foreach (var node in Nodes.Skip(1))
            {
                node.Launch(Daemon.Galera.Name, Daemon.Galera.Command);
            }
        }
    }

    /// <summary>
    /// Starts the Sentinels once the replicas have joined: a Sentinel that starts earlier discovers them only ten seconds later.
    /// </summary>
    public void StartSentinels()
    {
        Wait.Until(
            "two replicas follow the master",
            60,
            () => ClusterHealth.RedisReplication(this, 0).Contains("connected_slaves:2", StringComparison.Ordinal),
            () => Nodes[0].Log("redis"));
        foreach (var node in Nodes)
        {
            node.Launch(Daemon.Sentinel.Name, Daemon.Sentinel.Command);
        }
    }

    public void Dispose()
    {
        foreach (var container in _containers.Values)
        {
            container.Dispose();
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
            File.WriteAllText(source, target.EndsWith(".nft", StringComparison.Ordinal) ? WithoutRules(text, withoutRules) : text);
            if (target.EndsWith(".nft", StringComparison.Ordinal))
            {
                commands.Add($"nft -f {source}");
            }
            else if (target == "/etc/hosts")
            {
                commands.Add($"cat {source} >>/etc/hosts");
            }
            else
            {
                var (owner, mode) = (file.Installation!.Owner.Split(':'), file.Installation.Mode);
                commands.Add($"mkdir -p {Path.GetDirectoryName(target)}");
                commands.Add($"install -o {owner[0]} -g {owner[1]} -m {mode} {source} {target}");
            }
        }

        if (_containers.TryGetValue(host, out var container))
        {
            container.RunChecked("set -e\n" + string.Join('\n', commands));
        }
        else
        {
            var firewall = commands.Where(command => command.StartsWith("nft", StringComparison.Ordinal));
            var (exitCode, output) = Network.Run(host, string.Join('\n', firewall));
            Assert.That(exitCode, Is.Zero, output);
        }
    }

    private static string WithoutRules(string firewall, string[] rules)
    {
        var comments = rules.Select(rule => $"comment \"{rule}\"").ToList();
        var lines = firewall.Split('\n').Where(line => !comments.Exists(comment => line.Contains(comment, StringComparison.Ordinal)));
        return string.Join('\n', lines);
    }
}
