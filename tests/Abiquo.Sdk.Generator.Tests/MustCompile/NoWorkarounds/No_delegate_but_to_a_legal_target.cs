using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode)
    {
        Func<Datanode.RedisEndpoint, Link> make = v2v.Connect;
        return make(datanode.Redis);
    }
}
