using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Page
{
    private static readonly V2V v2v = new() { Host = new("v2v.madrid.example.com", "10.1.0.20") };
    private static readonly Datanode datanode = new() { Host = new("dn.example.com", "10.0.1.11") };

    internal static object[] All => [v2v, datanode];

    /* block */
}
