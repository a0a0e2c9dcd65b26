using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static void Move(V2V v2v) =>
        v2v.Host = new("v2v2.example.com"); // error CS8852: Init-only property or indexer 'V2V.Host' can only be assigned
}
