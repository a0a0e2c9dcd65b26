using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static IApi Promote(V2V v2v) =>
        (IApi)v2v; // error CS0030: Cannot convert type 'Abiquo.Sdk.Platform.V2V' to 'Abiquo.Sdk.Platform.IApi'
}
