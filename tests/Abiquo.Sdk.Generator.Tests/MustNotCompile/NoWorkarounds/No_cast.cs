using Abiquo.Sdk;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode) =>
        v2v.Connect((IAccepts<V2V>)datanode.MaxScale); // error CS0030: Cannot convert type 'Abiquo.Sdk.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.V2V>'
}
