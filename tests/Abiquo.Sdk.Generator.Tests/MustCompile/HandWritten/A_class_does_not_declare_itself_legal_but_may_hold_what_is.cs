using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed class Conversion(V2V v2v, IAccepts<V2V> endpoint)
{
    internal Link Link => v2v.Connect(endpoint);
}
