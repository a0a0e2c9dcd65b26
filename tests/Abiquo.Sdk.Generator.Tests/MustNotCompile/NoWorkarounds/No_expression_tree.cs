using System;
using System.Linq.Expressions;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Expression<Func<V2V, Datanode, Link>> Later { get; } =
        (v2v, datanode) => v2v.ConnectTo.DatanodeMaxScale(datanode); // error ABQ1001: V2V may not connect to Datanode.MaxScale
}
