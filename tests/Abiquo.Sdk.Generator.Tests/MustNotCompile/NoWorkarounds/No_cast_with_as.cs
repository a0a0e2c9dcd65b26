using Abiquo.Sdk;

internal static class Conversions
{
    internal static Link? Record(V2V v2v, Datanode datanode) =>
        datanode.MaxScale as IAccepts<V2V> is { } target ? v2v.Connect(target) : null; // error CS0039: Cannot convert type 'Abiquo.Sdk.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.V2V>'
}
