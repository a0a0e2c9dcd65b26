using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Func<IAccepts<V2V>, Link> From(V2V v2v) => v2v.Connect;
}
