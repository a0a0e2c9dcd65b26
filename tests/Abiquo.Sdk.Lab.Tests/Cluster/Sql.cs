using Abiquo.Sdk.Lab.Tests.Machines;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>SQL, with Debian's client.</summary>
internal static class Sql
{
    public const string User = "lab";

    /// <summary>On a node itself, as its administrator.</summary>
    public static (int ExitCode, string Output) Local(Machine node, string statement) => node.Run($"mariadb -N -e \"{statement}\"");

    /// <summary>From the network of a host, through the front of a datanode.</summary>
    public static (int ExitCode, string Output) From(LabNetwork network, string host, string datanode, ushort port, string statement) =>
        network.Run(host, $"mariadb -N --connect-timeout=3 -h {datanode} -P {port} -u {User} -p{DatanodeCluster.Secret} lab -e \"{statement}\"");
}
