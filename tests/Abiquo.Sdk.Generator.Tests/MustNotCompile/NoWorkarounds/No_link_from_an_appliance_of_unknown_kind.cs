using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode) =>
        Link.Between<Appliance>(v2v, datanode.Redis); // error CS1503: cannot convert from 'Abiquo.Sdk.Platform.Datanode.RedisEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Appliance>'
}
