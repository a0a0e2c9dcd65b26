using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode) =>
        v2v.Connect((dynamic)datanode.MaxScale); // warning ABQ1003: this link goes through 'dynamic', so its legality is unknown until run time
}
