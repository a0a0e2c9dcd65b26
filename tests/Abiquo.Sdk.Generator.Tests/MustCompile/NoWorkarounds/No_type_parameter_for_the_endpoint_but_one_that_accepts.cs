using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Wiring
{
    internal static Link Connect<TEndpoint>(V2V v2v, TEndpoint endpoint)
        where TEndpoint : IAccepts<V2V> =>
        v2v.Connect(endpoint);
}
