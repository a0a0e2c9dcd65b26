using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Runs Redis commands with redis-cli.</summary>
internal static class RedisClient
{
    /// <summary>Runs a command from the network namespace of another host.</summary>
    public static string RunFrom(VirtualNetwork network, string host, string address, ushort port, string command) =>
        network.Run(host, CommandLine(address, port, command)).Output.Trim();

    /// <summary>Runs a command on the node itself.</summary>
    public static string RunOn(Container node, string address, ushort port, string command) =>
        node.Run(CommandLine(address, port, command)).Output.Trim();

    private static string CommandLine(string address, ushort port, string command) =>
        $"timeout 3 redis-cli -h {address} -p {port} {command}";
}
