using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v) =>
        v2v.Connect("10.0.1.11"); // error CS1503: cannot convert from 'string' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.V2V>'
}
