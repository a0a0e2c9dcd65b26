using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Func<Link> Record(V2V v2v, Datanode datanode)
    {
        Link legal = v2v.Connect(datanode.Redis);
        return () => legal;

#pragma warning disable CS8321 // An obsolete function may not be called without a warning, so this one is not.
        [Obsolete("Not used any more.")]
        Link Make() => v2v.Connect(datanode.MaxScale); // error ABQ1002: not a legal link: V2V may not connect to Datanode.MaxScale
    }
}
