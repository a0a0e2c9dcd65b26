using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Ports
{
    internal static V2V Of(V2V v2v, RemoteServices remoteServices) =>
        v2v with { Ports = remoteServices.Ports }; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.Platform.RemoteServices.PortNumbers' to 'Abiquo.Sdk.Platform.V2V.PortNumbers'
}
