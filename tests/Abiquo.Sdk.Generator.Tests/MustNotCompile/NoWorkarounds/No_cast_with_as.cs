using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link? Record(V2V v2v, Datanode datanode) =>
        datanode.MaxScale as IAccepts<V2V> is { } target ? v2v.Connect(target) : null; // error CS0039: Cannot convert type 'Abiquo.Sdk.Platform.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.V2V>'
}
