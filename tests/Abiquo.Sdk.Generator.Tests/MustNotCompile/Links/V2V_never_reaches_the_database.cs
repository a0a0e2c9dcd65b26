using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode) =>
        v2v.Connect(datanode.MaxScale); // error ABQ1001: not a legal link: V2V may not connect to Datanode.MaxScale (TCP 3306), which accepts connections from Server, Monitoring, Api, UiApi, Events, ApiEvents and Monolithic only.
}
