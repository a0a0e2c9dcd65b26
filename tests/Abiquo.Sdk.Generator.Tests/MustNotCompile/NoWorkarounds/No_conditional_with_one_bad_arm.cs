using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode, bool urgent) =>
        v2v.Connect(urgent ? datanode.MaxScale : datanode.Redis); // error ABQ1001: V2V may not connect to this endpoint
}
