namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Kills each program once, on the node where that hurts most, while clients write to every service.</summary>
internal static class Faults
{
    /// <summary>Kills one program of each kind and starts it again; nothing that was acknowledged is lost.</summary>
    /// <param name="cluster">A healthy cluster.</param>
    /// <param name="title">What the lines of the report begin with.</param>
    public static async Task SurviveEachAsync(DatanodeCluster cluster, string title)
    {
        using var load = new Load(cluster);
        load.WaitUntilAllWrite();
        foreach (var unit in Units.All)
        {
            var victim = cluster.Nodes[NodeToKill(cluster, unit)];
            load.Interruptions();
            victim.RunChecked($"systemctl kill -s KILL {unit}");
            load.WaitUntilAllWrite();
            var interruptions = load.Interruptions();
            victim.RunChecked($"systemctl start {unit}");
            var back = ClusterHealth.WaitUntilHealthy(cluster, 300);
            Lab.Report($"{title}: {unit} killed", $"longest pause: {interruptions}; healthy {Lab.Seconds(back)} after its start");
        }

        Lab.Report($"{title}: all kills", await load.EndAsync());
    }

    private static int NodeToKill(DatanodeCluster cluster, string unit) => unit switch
    {
        Units.Redis => LocalClient.RedisMaster(cluster),
        Units.Zookeeper => Enumerable.Range(0, cluster.Nodes.Count).First(node => ClusterHealth.IsZookeeperLeader(cluster, node)),
        _ => 0,
    };
}
