using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid, RemoteServices spare) =>
        madrid with { V2V = spare }; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.Platform.RemoteServices' to 'Abiquo.Sdk.Platform.V2V'
}
