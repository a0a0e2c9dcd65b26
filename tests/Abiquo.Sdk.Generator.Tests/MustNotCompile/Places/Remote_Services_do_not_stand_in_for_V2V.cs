using Abiquo.Sdk;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid, RemoteServices spare) =>
        madrid with { V2V = spare }; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.RemoteServices' to 'Abiquo.Sdk.V2V'
}
