using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Cache = Abiquo.Sdk.Platform.Datanode.MaxScaleEndpoint;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Cache cache) =>
        v2v.Connect(cache); // error ABQ1001: V2V may not connect to Datanode.MaxScale
}
