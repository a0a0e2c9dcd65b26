using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Shortcuts
{
    internal static Link Connect(this V2V v2v, Datanode.MaxScaleEndpoint endpoint) => v2v.Connect(endpoint.Owner is Datanode datanode ? datanode.Redis : null!);

    // The stub, as a member, goes before the extension.
    internal static Link Record(V2V v2v, Datanode datanode) => v2v.Connect(datanode.MaxScale); // error ABQ1001: V2V may not connect to Datanode.MaxScale
}
