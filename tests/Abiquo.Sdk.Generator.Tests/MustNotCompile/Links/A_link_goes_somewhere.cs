using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v) =>
        v2v.Connect(); // error CS1501: No overload for method 'Connect' takes 0 arguments
}
