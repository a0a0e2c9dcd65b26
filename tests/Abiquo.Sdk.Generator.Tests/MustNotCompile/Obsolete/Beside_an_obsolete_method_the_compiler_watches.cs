using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    [Obsolete("Not used any more.")]
    internal static Link Old(V2V v2v, Datanode datanode) => v2v.Connect(datanode.Redis);

    internal static Link New(V2V v2v, Datanode datanode) => v2v.Connect(datanode.MaxScale); // error ABQ1001: not a legal link: V2V may not connect to Datanode.MaxScale
}
