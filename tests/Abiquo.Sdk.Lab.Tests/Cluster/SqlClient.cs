using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Runs SQL statements with the MariaDB client.</summary>
internal static class SqlClient
{
    public const string User = "lab";
    public const string Password = "not-a-secret-in-a-lab";

    /// <summary>Runs a statement on the node itself, as administrator.</summary>
    public static (int ExitCode, string Output) RunOn(Container node, string statement) => node.Run($"mariadb -N -e \"{statement}\"");

    /// <summary>Runs a statement from the network namespace of another host, through the load balancer of a node.</summary>
    public static (int ExitCode, string Output) RunFrom(
        VirtualNetwork network, string host, string address, ushort port, string statement) =>
        network.Run(
            host,
            $"timeout 10 mariadb -N --connect-timeout=3 -h {address} -P {port} -u {User} -p{Password} lab -e \"{statement}\"");

    /// <summary>Returns whether a user of the platform may log in from another host, through the load balancer of a node.</summary>
    public static bool Admits(DatanodeCluster cluster, string host, int node, string user, string password) => cluster.Network.Run(
        host,
        $"mariadb -N --connect-timeout=3 -h {cluster.Addresses[node]} -P {cluster.Port("MaxScale")} -u {user} -p{password} -e 'SELECT 1'")
        .ExitCode == 0;
}
