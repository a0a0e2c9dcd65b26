using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Entry
{
    internal static LoadBalancer Make(Host one, Host two, Host three) =>
        LoadBalancer.Cluster(one, two, three); // error ABQ2001: not a cluster: LoadBalancer has 1 or 2 nodes
}
