using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Entry
{
    internal static LoadBalancer Make(Host one, Host two, Host shared) => LoadBalancer.Cluster(one, two) with { VirtualAddress = shared };
}
