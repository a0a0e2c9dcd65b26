using Abiquo.Sdk;

internal static class Conversions
{
    internal static IAccepts<V2V>[] Targets(Datanode datanode) => new IAccepts<V2V>[]
    {
        datanode.Redis,
        datanode.MaxScale, // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.V2V>'
    };
}
