using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static IAccepts<V2V>[] Targets(Datanode datanode) => new IAccepts<V2V>[]
    {
        datanode.Redis,
        datanode.MaxScale, // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.Platform.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.V2V>'
    };
}
