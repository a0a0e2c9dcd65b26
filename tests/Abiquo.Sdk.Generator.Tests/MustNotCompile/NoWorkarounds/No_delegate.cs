using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode)
    {
        Func<Datanode.MaxScaleEndpoint, Link> make = v2v.Connect; // error ABQ1001: V2V may not connect to Datanode.MaxScale
        return make(datanode.MaxScale);
    }
}
