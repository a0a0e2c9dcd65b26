using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed class Conversions(V2V v2v, Datanode datanode)
{
    [Obsolete("Not used any more.")]
    internal event Action Recorded
    {
        add => v2v.Connect(datanode.MaxScale); // error ABQ1002: not a legal link: V2V may not connect to Datanode.MaxScale
        remove => v2v.Connect(datanode.Redis);
    }
}
