using Abiquo.Sdk;

internal static class Ports
{
    internal static V2V Of(V2V v2v, RemoteServices remoteServices) =>
        v2v with { Ports = remoteServices.Ports }; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.RemoteServices.PortNumbers' to 'Abiquo.Sdk.V2V.PortNumbers'
}
