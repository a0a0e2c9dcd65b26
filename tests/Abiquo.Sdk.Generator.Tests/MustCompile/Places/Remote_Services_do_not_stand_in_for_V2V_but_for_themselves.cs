using Abiquo.Sdk;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid, RemoteServices spare) => madrid with { RemoteServices = spare };
}
