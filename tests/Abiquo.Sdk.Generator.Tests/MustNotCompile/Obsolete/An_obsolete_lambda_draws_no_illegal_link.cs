using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Func<Link> Record(V2V v2v, Datanode datanode) =>
        [Obsolete("Not used any more.")] () => v2v.Connect(datanode.MaxScale); // error ABQ1002: not a legal link: V2V may not connect to Datanode.MaxScale
}
