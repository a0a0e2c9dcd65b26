using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    [Obsolete("Not used any more.")]
    internal static Link Record(V2V v2v, Datanode datanode) => v2v.Connect(datanode.Redis);
}
