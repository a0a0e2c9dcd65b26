using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Wiring
{
    internal static Link Connect<TEndpoint>(V2V v2v, TEndpoint endpoint)
        where TEndpoint : IEndpoint =>
        v2v.Connect(endpoint); // error ABQ1001: V2V may not connect to this endpoint
}
