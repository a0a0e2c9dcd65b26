using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid, Datanode datanode) => madrid with
    {
        Datanode = datanode, // error CS0117: 'Datacenter' does not contain a definition for 'Datanode'
    };
}
