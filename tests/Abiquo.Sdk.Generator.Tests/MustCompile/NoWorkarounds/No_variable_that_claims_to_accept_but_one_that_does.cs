using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode)
    {
        IAccepts<V2V> target = datanode.Redis;
        return v2v.Connect(target);
    }
}
