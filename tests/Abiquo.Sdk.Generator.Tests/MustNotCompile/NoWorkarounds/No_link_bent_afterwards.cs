using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Bend(V2V v2v, Datanode datanode) =>
        v2v.Connect(datanode.Redis) with { Target = datanode.MaxScale }; // error CS0200: Property or indexer 'Link.Target' cannot be assigned to -- it is read only
}
