using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Func<IEndpoint, Link> From(V2V v2v) =>
        v2v.Connect; // error ABQ1001: V2V may not connect to this endpoint
}
