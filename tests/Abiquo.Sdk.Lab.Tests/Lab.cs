using System.Globalization;
using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>The cluster that the tests share. Each test leaves it as it found it: healthy.</summary>
[SetUpFixture]
internal sealed class Lab
{
    private static readonly List<string> ReportLines = [];
    private static DatanodeCluster? _cluster;

    public static DatanodeCluster Cluster => _cluster ?? throw new InvalidOperationException("The lab is not running.");

    public static VirtualNetwork Network => Cluster.Network;

    /// <summary>Gets how long the cluster took to become healthy after its last daemon was started.</summary>
    public static TimeSpan StartupTime { get; private set; }

    /// <summary>Adds a line to the report that is printed at the end of the run.</summary>
    public static void Report(string what, string result)
    {
        lock (ReportLines)
        {
            ReportLines.Add($"  {what,-64} {result}");
        }
    }

    /// <summary>Returns a time as the report shows it.</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0 s", CultureInfo.InvariantCulture);

    [OneTimeSetUp]
    public void StartCluster()
    {
        if (Prerequisites.Missing is not null)
        {
            return;
        }

        _cluster = new();
        _cluster.Start(Daemon.Galera, Daemon.Redis, Daemon.HAProxy, Daemon.RabbitMQ, Daemon.Zookeeper);
        _cluster.StartSentinels();
        StartupTime = ClusterHealth.WaitUntilHealthy(_cluster, 120);
        _cluster.Nodes[0].RunChecked("sh " + DatanodeCluster.RabbitMQUsers);
        SqlClient.RunOn(
            _cluster.Nodes[0],
            $"""
            CREATE DATABASE lab;
            CREATE TABLE lab.notes (id INT AUTO_INCREMENT PRIMARY KEY, text VARCHAR(64));
            CREATE USER {SqlClient.User} IDENTIFIED BY '{DatanodeCluster.Secret}';
            GRANT ALL ON lab.* TO {SqlClient.User};
            """);
        Report("cluster formed from the rendered files alone", $"healthy {StartupTime.TotalSeconds:0.0} s after the last start");
    }

    [OneTimeTearDown]
    public void StopCluster()
    {
        _cluster?.Dispose();
        if (ReportLines.Count > 0)
        {
            TestContext.Progress.WriteLine("Lab report: links, failovers and times\n" + string.Join('\n', ReportLines));
        }
    }
}
