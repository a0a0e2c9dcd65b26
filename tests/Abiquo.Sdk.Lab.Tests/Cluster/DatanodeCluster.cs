using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>
/// The Datanode cluster of an environment in containers, set up by the rendered bundle alone and behind the rendered firewalls, with the
/// networks of the other appliances.
/// </summary>
internal sealed class DatanodeCluster : IDisposable
{
    private const string BundleFolder = "/var/lib/abiquo-sdk/bundle";

    private const string ApplyCommands = $"""
        set -e
        sh {BundleFolder}/apply.sh apply --confirm-within 600
        sh {BundleFolder}/apply.sh confirm
        """;

    private readonly Dictionary<string, Container> _containers = [];
    private readonly Dictionary<string, string> _secrets = [];
    private readonly string[] _withoutRules;
    private int _size;

    /// <summary>Starts the containers and gives them their part of the bundle.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="withoutRules">The ids of rules to remove from the firewalls.</param>
    public DatanodeCluster(DistributedEnvironment environment, params string[] withoutRules)
    {
        _withoutRules = withoutRules;
        var hosts = environment.Resolve().Inventory.Appliances.SelectMany(placed => placed.Appliance.Hosts).ToList();
        Network = new(hosts);
        foreach (var host in environment.Datanode.Hosts.Select(host => host.Fqdn.ToString()))
        {
            _containers[host] = Container.Start(Network, host);
        }

        Environment = environment;
        Stage(environment);
    }

    /// <summary>Gets the environment whose bundle the nodes have.</summary>
    public DistributedEnvironment Environment { get; private set; }

    public VirtualNetwork Network { get; }

    public IReadOnlyList<Container> Nodes => [.. _containers.Values.Take(_size)];

    /// <summary>Gets the addresses at which the nodes know each other, in order.</summary>
    public IReadOnlyList<string> Addresses =>
        [.. Environment.Datanode.Hosts.Select(host => host.Addresses.First().ToString())];

    /// <summary>Returns the port of an endpoint.</summary>
    /// <param name="endpoint">The id of the endpoint.</param>
    public ushort Port(string endpoint) =>
        Environment.Datanode.Endpoints.Single(candidate => candidate.Definition.Id == endpoint).Port;

    /// <summary>Returns the value of a secret.</summary>
    public string Secret(string name) => _secrets.GetValueOrDefault(name, $"not-a-secret-in-a-lab-{name}");

    /// <summary>Sets the value that a secret has on the next <see cref="Stage"/>.</summary>
    public void Rotate(string name, string value) => _secrets[name] = value;

    /// <summary>Gives every node the bundle of an environment and the secrets, as the playbook begins.</summary>
    public void Stage(DistributedEnvironment environment, params ComponentSetting[] settings)
    {
        Environment = environment;
        _size = environment.Datanode.Hosts.Count;
        using var bundle = new StagedBundle(environment, _withoutRules, settings);
        foreach (var node in Nodes)
        {
            Deliver(bundle, node);
        }

        foreach (var file in bundle.Files.Where(file => file.Path.EndsWith(".nft", StringComparison.Ordinal)))
        {
            LoadElsewhere(bundle, file);
        }
    }

    /// <summary>Puts a new machine without any data, at the same address and with the bundle, in the place of a node.</summary>
    public void Replace(int node)
    {
        var host = Nodes[node].Name;
        _containers[host].Dispose();
        _containers[host] = Container.Start(Network, host);
        _containers[host].RunChecked("nft flush ruleset");
        using var bundle = new StagedBundle(Environment, _withoutRules);
        Deliver(bundle, _containers[host]);
    }

    /// <summary>Applies the bundle on a node and confirms it; the commands of its files do the rest.</summary>
    public static void Apply(Container node) => node.RunChecked(ApplyCommands);

    /// <summary>Applies the bundle on a node where that may fail.</summary>
    public static (int ExitCode, string Output) TryApply(Container node) => node.Run(ApplyCommands);

    /// <summary>Forms a new cluster: the first node makes it, and the others join it.</summary>
    /// <returns>How long the others took to apply, and until the cluster was healthy.</returns>
    public TimeSpan Form()
    {
        Apply(Nodes[0]);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Parallel.ForEach(Nodes.Skip(1), Apply);
        ClusterHealth.WaitUntilHealthy(this, 300);
        return watch.Elapsed;
    }

    public void Dispose()
    {
        foreach (var container in _containers.Values)
        {
            container.Dispose();
        }

        Network.Dispose();
    }

    /// <summary>Brings the node's part of a bundle and the secrets to where the playbook puts them.</summary>
    private void Deliver(StagedBundle bundle, Container node)
    {
        var files = bundle.Files.Where(file => file.Path.StartsWith($"hosts/{node.Name}/", StringComparison.Ordinal));
        var secrets = files.SelectMany(file => file.Installation?.Secrets ?? []).Distinct().Select(name => $"{name} {Secret(name)}\n");
        node.RunChecked($"""
            set -e
            rm -rf {BundleFolder}; mkdir -p /var/lib/abiquo-sdk
            cp -r {bundle.Path}/hosts/{node.Name} {BundleFolder}; cp {bundle.Path}/apply.sh {BundleFolder}
            sh {BundleFolder}/apply.sh secrets <<'END'
            {string.Concat(secrets)}
            END
            """);
    }

    /// <summary>Loads the firewall of a host that is none of the cluster.</summary>
    private void LoadElsewhere(StagedBundle bundle, ArtefactFile file)
    {
        var host = file.Path.Split('/')[1];
        if (!_containers.ContainsKey(host) && file.Installation?.Activate is { } activate)
        {
            var (exitCode, output) = Network.Run(host, $"set -- {bundle.Path}/{file.Path}; {activate}");
            Assert.That(exitCode, Is.Zero, output);
        }
    }
}
