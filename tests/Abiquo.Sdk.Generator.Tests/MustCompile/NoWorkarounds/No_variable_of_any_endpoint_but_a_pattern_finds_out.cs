using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link? Record(V2V v2v, IEndpoint target) => target is IAccepts<V2V> legal ? v2v.Connect(legal) : null;
}
