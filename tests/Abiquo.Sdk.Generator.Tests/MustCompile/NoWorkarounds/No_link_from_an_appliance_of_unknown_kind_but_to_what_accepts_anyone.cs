using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Browse(V2V v2v, Server server) => Link.Between<Appliance>(v2v, server.Https);
}
