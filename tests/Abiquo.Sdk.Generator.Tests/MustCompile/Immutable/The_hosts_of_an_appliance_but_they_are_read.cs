using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static Datanode Grow(Datanode datanode, Host second, Host third) => Datanode.ClusterOf(datanode.Hosts.Append(second).Append(third));
}
