using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    [Obsolete("Not used any more.")]
    internal static Func<Datanode.MaxScaleEndpoint, Link> Record(V2V v2v) =>
        v2v.Connect; // error ABQ1002: not a legal link: V2V may not connect to Datanode.MaxScale
}
