using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode) => v2v.Connect(datanode.Redis);
}
