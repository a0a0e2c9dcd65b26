using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid, V2V first, V2V second) =>
        madrid with { V2V = [first, second] }; // error CS9174: Cannot initialize type 'V2V' with a collection expression
}
