using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
#pragma warning disable ABQ1001, CS0612, CS0618, CS0619
    internal static Link Record(V2V v2v, Datanode datanode) => v2v.Connect(datanode.MaxScale); // error ABQ1001: V2V may not connect to Datanode.MaxScale
#pragma warning restore
}
