using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>A Datanode of one node, which grows to three and to five by the commands of docs/operations.md, while clients write.</summary>
internal sealed class GrowingTests
{
    private const string Health = "sh /var/lib/abiquo-sdk/apply.sh health --wait 120";

    [SetUp]
    public void RequireLab() => Prerequisites.Require();

    [Test]
    public void One_node_alone_is_healthy()
    {
        using var cluster = new DatanodeCluster(SampleEnvironments.WithDatanodes(1));
        DatanodeCluster.Apply(cluster.Nodes[0]);
        cluster.Nodes[0].RunChecked(Health);
    }

    [Test, Explicit(Lab.Long)]
    public async Task It_grows_from_one_node_to_three_and_to_five()
    {
        using var cluster = new DatanodeCluster(SampleEnvironments.WithDatanodes(5));
        cluster.Stage(SampleEnvironments.WithDatanodes(1));
        DatanodeCluster.Apply(cluster.Nodes[0]);
        cluster.Nodes[0].RunChecked(Health);
        Lab.Prepare(cluster);
        foreach (var nodes in new[] { 3, 5 })
        {
            var before = cluster.Nodes.Count;
            using var load = new Load(cluster);
            load.WaitUntilAllWrite();
            load.Interruptions();
            var watch = System.Diagnostics.Stopwatch.StartNew();
            cluster.Stage(SampleEnvironments.WithDatanodes(nodes));
            Procedure.Of("Add nodes").Run(cluster);
            ClusterHealth.WaitUntilHealthy(cluster, 300);
            var time = watch.Elapsed;
            load.WaitUntilAllWrite();
            var pauses = load.Interruptions();
            Lab.Report($"IPv4: {before} nodes become {nodes}", $"{Lab.Seconds(time)}; longest pause: {pauses}; {await load.EndAsync()}");
        }
    }
}
