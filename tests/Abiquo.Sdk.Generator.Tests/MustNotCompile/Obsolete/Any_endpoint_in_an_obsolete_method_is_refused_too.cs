using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    [Obsolete("Not used any more.")]
    internal static Link Record(V2V v2v, IEndpoint endpoint) =>
        v2v.Connect(endpoint); // error ABQ1002: not a legal link: V2V may not connect to this endpoint.
}
