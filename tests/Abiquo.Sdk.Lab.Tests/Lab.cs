using System.Globalization;
using Abiquo.Sdk.Lab.Tests.Cluster;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>The cluster that the tests share. Each test leaves it as it found it: healthy.</summary>
[SetUpFixture]
internal sealed class Lab
{
    /// <summary>Why a test runs only when somebody asks for it: <c>dotnet test --filter</c> with its name.</summary>
    public const string Long = "It takes minutes more than the gate has; run it by its name.";

    private static readonly List<string> ReportLines = [];
    private static readonly Lazy<(DatanodeCluster Cluster, TimeSpan StartupTime)> Started = new(Start);

    /// <summary>Gets the cluster; the first test that needs it starts it.</summary>
    public static DatanodeCluster Cluster => Started.Value.Cluster;

    /// <summary>Gets how long the cluster took to become healthy after its first node was there.</summary>
    public static TimeSpan StartupTime => Started.Value.StartupTime;

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

    /// <summary>Makes what the clients of the tests write to.</summary>
    public static void Prepare(DatanodeCluster cluster) => SqlClient.RunOn(
        cluster.Nodes[0],
        $"""
        CREATE DATABASE lab;
        CREATE TABLE lab.notes (id INT AUTO_INCREMENT PRIMARY KEY, text VARCHAR(64));
        CREATE USER {SqlClient.User} IDENTIFIED BY '{SqlClient.Password}';
        GRANT ALL ON lab.* TO {SqlClient.User};
        """);

    [OneTimeTearDown]
    public void StopCluster()
    {
        if (Started.IsValueCreated)
        {
            Cluster.Dispose();
        }

        if (ReportLines.Count > 0)
        {
            TestContext.Progress.WriteLine("Lab report: links, failovers and times\n" + string.Join('\n', ReportLines));
        }
    }

    private static (DatanodeCluster Cluster, TimeSpan StartupTime) Start()
    {
        var cluster = new DatanodeCluster(SampleEnvironments.IPv4);
        var time = cluster.Form();
        Prepare(cluster);
        Report("IPv4: cluster formed", $"healthy {Seconds(time)} after the first node");
        return (cluster, time);
    }
}
