using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static V2V Move(V2V v2v) => v2v with { Host = new("v2v2.example.com") };
}
