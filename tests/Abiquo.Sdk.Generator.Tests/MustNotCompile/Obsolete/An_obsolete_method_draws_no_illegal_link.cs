using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    [Obsolete("Not used any more.")]
    internal static Link Record(V2V v2v, Datanode datanode) =>
        v2v.Connect(datanode.MaxScale); // error ABQ1002: not a legal link: V2V may not connect to Datanode.MaxScale (TCP 3306), which accepts connections from Server, Monitoring, Api, UiApi, Events, ApiEvents and Monolithic only.
}
