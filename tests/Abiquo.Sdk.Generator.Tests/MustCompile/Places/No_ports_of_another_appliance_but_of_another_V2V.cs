using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Ports
{
    internal static V2V Of(V2V v2v, V2V other) => v2v with { Ports = other.Ports with { TomcatHttp = 8080 } };
}
