using Abiquo.Sdk.Lab.Tests.Machines;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Redis commands, with Debian's client.</summary>
internal static class RedisText
{
    public static string From(LabNetwork network, string host, string datanode, ushort port, string command) =>
        network.Run(host, $"timeout 3 redis-cli -h {datanode} -p {port} {command}").Output.Trim();

    /// <summary>On a node itself.</summary>
    public static string Local(Machine node, string address, ushort port, string command) =>
        node.Run($"timeout 3 redis-cli -h {address} -p {port} {command}").Output.Trim();
}
