using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link? Record(V2V v2v, Datanode datanode) =>
        datanode.MaxScale is IAccepts<V2V> target ? v2v.Connect(target) : null; // error CS8121: An expression of type 'Datanode.MaxScaleEndpoint' cannot be handled by a pattern of type 'IAccepts<V2V>'
}
