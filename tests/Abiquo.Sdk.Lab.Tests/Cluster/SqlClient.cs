using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Runs SQL statements with the MariaDB client.</summary>
internal static class SqlClient
{
    public const string User = "lab";

    /// <summary>Runs a statement on the node itself, as administrator.</summary>
    public static (int ExitCode, string Output) RunOn(Container node, string statement) => node.Run($"mariadb -N -e \"{statement}\"");

    /// <summary>Runs a statement from the network namespace of another host, through the load balancer of a node.</summary>
    public static (int ExitCode, string Output) RunFrom(
        VirtualNetwork network, string host, string address, ushort port, string statement) =>
        network.Run(
            host,
            $"mariadb -N --connect-timeout=3 -h {address} -P {port} -u {User} -p{DatanodeCluster.Secret} lab -e \"{statement}\"");
}
