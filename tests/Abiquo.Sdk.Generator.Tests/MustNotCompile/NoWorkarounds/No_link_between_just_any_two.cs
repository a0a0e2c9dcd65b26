using Abiquo.Sdk;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode) =>
        Link.Between(v2v, datanode.MaxScale); // error CS1503: cannot convert from 'Abiquo.Sdk.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.V2V>'
}
