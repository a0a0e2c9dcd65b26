using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Runs ZooKeeper commands with ZooKeeper's own command-line client.</summary>
internal static class ZookeeperClient
{
    private const string Java = "java -XX:TieredStopAtLevel=1 -cp /usr/share/java/zookeeper.jar:/usr/share/java/slf4j-nop.jar";

    public static (int ExitCode, string Output) RunFrom(VirtualNetwork network, string host, string address, ushort port, string command) =>
        network.Run(host, $"timeout 50 {Java} org.apache.zookeeper.ZooKeeperMain -server {Bracketed(address)}:{port} {command}");

    private static string Bracketed(string address) => address.Contains(':', StringComparison.Ordinal) ? $"[{address}]" : address;
}
