using Abiquo.Sdk.Lab.Tests.Cluster;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>Every port that clients connect to, and that of each database behind them, becomes another one, node by node.</summary>
internal sealed partial class OperationTests
{
    private static readonly Datanode.PortNumbers OtherPorts =
        new() { MaxScale = 3307, MariaDbNode = 3308, Redis = 6380, RabbitMQ = 5673, Zookeeper = 2182 };

    [Test, Explicit(Lab.Long)]
    public async Task The_ports_of_clients_are_changed()
    {
        var sample = SampleEnvironments.IPv4;
        await RunUnderLoadAsync("ports of clients changed", () =>
            Move(sample with { Datanode = sample.Datanode with { Ports = OtherPorts } }));
        await RunUnderLoadAsync("ports of clients changed back", () => Move(sample));
    }

    private static void Move(DistributedEnvironment environment)
    {
        Cluster.Stage(environment);
        Procedure.Of("Change a port").Run(Cluster);
    }
}
