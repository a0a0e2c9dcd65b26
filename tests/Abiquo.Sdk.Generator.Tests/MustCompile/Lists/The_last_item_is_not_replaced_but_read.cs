using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Last
{
    internal static Datacenter Of(DistributedEnvironment production) => production.Datacenters[^1];

    internal static int Hosts(DistributedEnvironment production)
    {
        var count = 0;
        foreach (var datacenter in production.Datacenters[1..])
        {
            count += datacenter.V2V.Hosts[..^1].Count;
        }

        return count;
    }
}
