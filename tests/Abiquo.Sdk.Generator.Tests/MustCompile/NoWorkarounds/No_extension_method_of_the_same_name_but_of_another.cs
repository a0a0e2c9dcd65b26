using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Shortcuts
{
    internal static Link Record(this V2V v2v, Datanode datanode) => v2v.Connect(datanode.Redis);

    internal static Link Again(V2V v2v, Datanode datanode) => v2v.Record(datanode);
}
