using Abiquo.Sdk.Lab.Tests.Machines;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Zookeeper, with its own command line.</summary>
internal static class Zookeeper
{
    private const string Client = "java -XX:TieredStopAtLevel=1 -cp /usr/share/java/zookeeper.jar:/usr/share/java/slf4j-nop.jar org.apache.zookeeper.ZooKeeperMain";

    public static (int ExitCode, string Output) Do(LabNetwork network, string host, string address, ushort port, string command) =>
        network.Run(host, $"timeout 15 {Client} -server {address}:{port} {command}");
}
