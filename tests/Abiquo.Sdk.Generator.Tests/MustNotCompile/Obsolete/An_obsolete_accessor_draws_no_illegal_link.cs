using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed class Conversions(V2V v2v, Datanode datanode)
{
    internal Link Record
    {
        [Obsolete("Not used any more.")]
        get => v2v.Connect(datanode.MaxScale); // error ABQ1002: not a legal link: V2V may not connect to Datanode.MaxScale
    }
}
