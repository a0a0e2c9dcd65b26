using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

[Obsolete("Not used any more.")]
internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode) => v2v.ConnectTo.DatanodeRedis(datanode);
}
