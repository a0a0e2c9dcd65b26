using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v) =>
        v2v.Connect(null!); // error CS0121: The call is ambiguous
}
