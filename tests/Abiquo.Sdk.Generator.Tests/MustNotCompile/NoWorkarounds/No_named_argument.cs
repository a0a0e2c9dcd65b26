using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode) =>
        v2v.Connect(endpoint: datanode.MaxScale); // error ABQ1001: V2V may not connect to Datanode.MaxScale
}
