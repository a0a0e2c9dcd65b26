using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Variants
{
    internal static DistributedEnvironment Small(DistributedEnvironment production) => production with
    {
        Datanode = Datanode.Cluster(new("dn1.example.com"), new("dn2.example.com")), // error ABQ2001: Datanode has 1, 3 or 5 nodes
    };
}
