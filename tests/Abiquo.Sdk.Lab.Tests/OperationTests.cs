using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>The procedures of docs/operations.md, with its commands, while clients write: nothing acknowledged is lost.</summary>
internal sealed partial class OperationTests
{
    private static readonly string EachUnit = string.Join(' ', Units.All);

    private static DatanodeCluster Cluster => Lab.Cluster;

    private static IReadOnlyList<Container> Nodes => Cluster.Nodes;

    [SetUp]
    public void RequireLab() => Prerequisites.Require();

    [Test, Explicit(Lab.Long)]
    public Task Nodes_are_restarted_one_by_one() => RunUnderLoadAsync("nodes restarted one by one", () =>
        Procedure.Of("Restart the nodes").Run(Cluster));

    /// <summary>
    /// The rendered files say that the first node is the master, which it is no more: no node may start as one, or follow one, by that.
    /// </summary>
    [Test]
    public Task A_setting_of_Redis_is_changed_after_a_failover() => RunUnderLoadAsync("setting of Redis changed after a failover", () =>
    {
        var master = LocalClient.RedisMaster(Cluster);
        Nodes[master].RunChecked("systemctl kill -s KILL redis-server");
        Wait.Until(
            "another one is the master",
            60,
            () => Enumerable.Range(0, Nodes.Count)
                .Where(node => node != master)
                .Any(node => ClusterHealth.RedisReplication(Cluster, node).Contains("role:master", StringComparison.Ordinal)));
        Nodes[master].RunChecked("systemctl start redis-server");
        ClusterHealth.WaitUntilHealthy(Cluster, 300);
        Cluster.Stage(SampleEnvironments.IPv4, new ComponentSetting("Redis") { Directives = [new("maxmemory", "200mb")] });
        foreach (var node in Nodes)
        {
            DatanodeCluster.Apply(node);
            node.RunChecked("sh /var/lib/abiquo-sdk/apply.sh health --wait 300");
        }
    });

    [TestCase(0, "the first node")]
    [TestCase(2, "another node", Explicit = true, Reason = Lab.Long)]
    public Task A_lost_node_is_replaced(int node, string title) => RunUnderLoadAsync($"{title} replaced", () =>
    {
        var (other, lost) = ((node + 1) % Nodes.Count, Nodes[node].Name);
        Cluster.Replace(node);
        Wait.Until(
            "the others miss it", 120, () => ClusterHealth.RunningRabbitMQNodes(Cluster, other) == Nodes.Count - 1);
        Procedure.Of("Replace a node").Run(Cluster, $"LOST={lost}", _ => node);
    });

    [Test, Explicit(Lab.Long)]
    public Task A_stopped_cluster_is_started() => RunUnderLoadAsync("cluster stopped and started", () =>
    {
        foreach (var node in Nodes)
        {
            node.RunChecked($"systemctl stop {EachUnit}");
        }

        Procedure.Of("Start a cluster that was stopped").Run(Cluster);
    });

    /// <summary>The nodes of the database do not remember who was there.</summary>
    [Test, Explicit(Lab.Long)]
    public Task A_cluster_without_a_marked_node_is_started() => RunUnderLoadAsync("cluster killed, no node marked, and started", () =>
    {
        foreach (var node in Nodes)
        {
            node.RunChecked($"systemctl kill -s KILL {EachUnit}; rm -f /var/lib/mysql/gvwstate.dat");
        }

        Procedure.Of("After a power failure").Run(Cluster, node: Furthest);
        Procedure.Of("Start a cluster that was stopped").Run(Cluster);
    });

    private static int Furthest(IReadOnlyList<string> printed)
    {
        var positions = printed.Select(text => Position().Match(text)).TakeWhile(match => match.Success)
            .Select(match => long.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        return positions.Count == 0 ? 0 : positions.IndexOf(positions.Max());
    }

    private static async Task RunUnderLoadAsync(string title, Action procedure)
    {
        ClusterHealth.WaitUntilHealthy(Cluster, 300);
        using var load = new Load(Cluster);
        load.WaitUntilAllWrite();
        load.Interruptions();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        procedure();
        ClusterHealth.WaitUntilHealthy(Cluster, 300);
        var time = watch.Elapsed;
        load.WaitUntilAllWrite();
        var pauses = load.Interruptions();
        Lab.Report($"IPv4: {title}", $"{Lab.Seconds(time)}; longest pause: {pauses}; {await load.EndAsync()}");
    }

    [GeneratedRegex("wsrep_start_position=[0-9a-f-]+:(-?[0-9]+)")]
    private static partial Regex Position();
}
