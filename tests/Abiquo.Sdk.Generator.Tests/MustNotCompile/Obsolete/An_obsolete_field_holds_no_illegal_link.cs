using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    [Obsolete("Not used any more.")]
    internal static readonly Func<V2V, Datanode, Link> Record = (v2v, datanode) =>
        v2v.Connect(datanode.MaxScale); // error ABQ1002: not a legal link: V2V may not connect to Datanode.MaxScale
}
