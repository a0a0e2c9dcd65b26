using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>The procedures of docs/operations.md, with its commands, while clients write: nothing acknowledged is lost.</summary>
[Parallelizable(ParallelScope.Self)]
internal sealed partial class OperationTests
{
    private static readonly string EachUnit = string.Join(' ', Units.All);

    private DatanodeCluster _cluster = null!;

    private IReadOnlyList<Container> Nodes => _cluster.Nodes;

    [OneTimeSetUp]
    public void FormCluster()
    {
        Prerequisites.Require();
        _cluster = new(SampleEnvironments.IPv4);
        _cluster.Form();
        Lab.Prepare(_cluster);
    }

    [OneTimeTearDown]
    public void RemoveCluster() => _cluster?.Dispose();

    [Test]
    public Task Nodes_are_restarted_one_by_one() => RunUnderLoadAsync("nodes restarted one by one", () =>
        Procedure.Of("Restart the nodes").Run(_cluster));

    /// <summary>
    /// The rendered files say that the first node is the master, which it is no more: no node may start as one, or follow one, by that.
    /// </summary>
    [Test]
    public Task A_setting_of_Redis_is_changed_after_a_failover() => RunUnderLoadAsync("setting of Redis changed after a failover", () =>
    {
        var master = LocalClient.RedisMaster(_cluster);
        Nodes[master].RunChecked("systemctl kill -s KILL redis-server");
        Wait.Until(
            "another one is the master",
            60,
            () => Enumerable.Range(0, Nodes.Count)
                .Where(node => node != master)
                .Any(node => ClusterHealth.RedisReplication(_cluster, node).Contains("role:master", StringComparison.Ordinal)));
        Nodes[master].RunChecked("systemctl start redis-server");
        ClusterHealth.WaitUntilHealthy(_cluster, 300);
        _cluster.Stage(SampleEnvironments.IPv4, new ComponentSetting("Redis") { Directives = [new("maxmemory", "200mb")] });
        foreach (var node in Nodes)
        {
            DatanodeCluster.Apply(node);
            node.RunChecked("sh /var/lib/abiquo-sdk/apply.sh health --wait 300");
        }
    });

    [TestCase(0, "the first node")]
    [TestCase(2, "another node")]
    public Task A_lost_node_is_replaced(int node, string title) => RunUnderLoadAsync($"{title} replaced", () =>
    {
        var (other, lost) = ((node + 1) % Nodes.Count, Nodes[node].Name);
        _cluster.Replace(node);
        Wait.Until(
            "the others miss it", 120, () => ClusterHealth.RunningRabbitMQNodes(_cluster, other) == Nodes.Count - 1);
        Procedure.Of("Replace a node").Run(_cluster, $"LOST={lost}", _ => node);
    });

    [Test]
    public Task A_stopped_cluster_is_started() => RunUnderLoadAsync("cluster stopped and started", () =>
    {
        foreach (var node in Nodes)
        {
            node.RunChecked($"systemctl stop {EachUnit}");
        }

        Procedure.Of("Start a cluster that was stopped").Run(_cluster);
    });

    /// <summary>The nodes of the database do not remember who was there.</summary>
    [Test]
    public Task A_cluster_without_a_marked_node_is_started() => RunUnderLoadAsync("cluster killed, no node marked, and started", () =>
    {
        foreach (var node in Nodes)
        {
            node.RunChecked($"systemctl kill -s KILL {EachUnit}; rm -f /var/lib/mysql/gvwstate.dat");
        }

        Procedure.Of("After a power failure").Run(_cluster, node: Furthest);
        Procedure.Of("Start a cluster that was stopped").Run(_cluster);
    });

    private static int Furthest(IReadOnlyList<string> printed)
    {
        var positions = printed.Select(text => Position().Match(text)).TakeWhile(match => match.Success)
            .Select(match => long.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        return positions.Count == 0 ? 0 : positions.IndexOf(positions.Max());
    }

    private async Task RunUnderLoadAsync(string title, Action procedure)
    {
        ClusterHealth.WaitUntilHealthy(_cluster, 300);
        using var load = new Load(_cluster);
        load.WaitUntilAllWrite();
        load.Interruptions();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        procedure();
        ClusterHealth.WaitUntilHealthy(_cluster, 300);
        var time = watch.Elapsed;
        load.WaitUntilAllWrite();
        var pauses = load.Interruptions();
        Lab.Report($"IPv4: {title}", $"{Lab.Seconds(time)}; longest pause: {pauses}; {await load.EndAsync()}");
    }

    [GeneratedRegex("wsrep_start_position=[0-9a-f-]+:(-?[0-9]+)")]
    private static partial Regex Position();
}
