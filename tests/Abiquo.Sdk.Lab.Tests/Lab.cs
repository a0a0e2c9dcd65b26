using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Machines;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>The cluster that the tests share: each leaves it as it found it, whole.</summary>
[SetUpFixture]
internal sealed class Lab
{
    private static readonly List<string> Table = [];
    private static DatanodeCluster? _cluster;

    public static DatanodeCluster Cluster => _cluster ?? throw new InvalidOperationException("the lab is not there");

    public static LabNetwork Network => Cluster.Network;

    public static IReadOnlyList<string> Addresses { get; } = [.. Samples.Distributed.Datanode.Hosts.Select(host => host.IPv4!.Value.ToString())];

    /// <summary>A port of the Datanode, by the id of the endpoint.</summary>
    public static ushort Port(string endpoint) => Samples.Distributed.Datanode.Endpoints.Single(candidate => candidate.Definition.Id == endpoint).Port;

    /// <summary>How long all of it took to come together, from its last start.</summary>
    public static TimeSpan FormedIn { get; private set; }

    /// <summary>A line of the table that is printed at the end.</summary>
    public static void Report(string what, string result)
    {
        lock (Table)
        {
            Table.Add($"  {what,-64} {result}");
        }
    }

    [OneTimeSetUp]
    public void Build()
    {
        if (Requirement.Missing is not null)
        {
            return;
        }

        _cluster = new();
        _cluster.Start(Daemon.Galera, Daemon.Redis, Daemon.HAProxy, Daemon.RabbitMQ, Daemon.Zookeeper);
        Whole.Sentinels(_cluster);
        FormedIn = Whole.Await(_cluster, 120);
        Sql.Local(_cluster.Nodes[0], $"CREATE DATABASE lab; CREATE TABLE lab.notes (id INT AUTO_INCREMENT PRIMARY KEY, text VARCHAR(64)); CREATE USER {Sql.User} IDENTIFIED BY '{DatanodeCluster.Secret}'; GRANT ALL ON lab.* TO {Sql.User}");
        Report("the whole cluster formed, from the rendered files alone", $"{FormedIn.TotalSeconds:0.0} s after its last start");
    }

    [OneTimeTearDown]
    public void Remove()
    {
        _cluster?.Dispose();
        if (Table.Count > 0)
        {
            TestContext.Progress.WriteLine("The lab: links, faults and times\n" + string.Join('\n', Table));
        }
    }
}
