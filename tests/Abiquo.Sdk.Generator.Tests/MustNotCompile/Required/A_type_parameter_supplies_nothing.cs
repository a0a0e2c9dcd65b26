using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Templates
{
    internal static T Make<T>()
        where T : Appliance, new() => new();

    internal static V2V V2V() => Make<V2V>(); // error CS9040: 'V2V' cannot satisfy the 'new()' constraint on parameter 'T'
}
