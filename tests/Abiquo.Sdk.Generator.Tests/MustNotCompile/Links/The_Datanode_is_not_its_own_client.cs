using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Cache
{
    internal static Link Warm(Datanode datanode) =>
        datanode.Connect(datanode.Redis); // error ABQ1001: not a legal link: Datanode may not connect to Datanode.Redis (TCP 6379)
}
