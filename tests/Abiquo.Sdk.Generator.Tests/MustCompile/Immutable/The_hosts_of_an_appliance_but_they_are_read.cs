using System.Linq;
using Abiquo.Sdk;

internal static class Changes
{
    internal static Datanode Grow(Datanode datanode, Host second, Host third) => Datanode.ClusterOf(datanode.Hosts.Append(second).Append(third));
}
