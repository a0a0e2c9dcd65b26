using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static IConversionManager Name(V2V v2v) => v2v;
}
