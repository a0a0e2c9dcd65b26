using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed class Chosen<TEndpoint>(V2V v2v)
    where TEndpoint : IAccepts<V2V>
{
    internal Link To(TEndpoint endpoint) => v2v.Connect(endpoint);
}
