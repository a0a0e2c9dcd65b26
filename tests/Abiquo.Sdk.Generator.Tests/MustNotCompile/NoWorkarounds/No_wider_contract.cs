using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Database
{
    internal static IAccepts<INode> Open(Datanode datanode) =>
        datanode.MaxScale; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.Platform.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.INode>'
}
