using Abiquo.Sdk;

internal static class Database
{
    internal static IAccepts<INode> Open(Datanode datanode) =>
        datanode.MaxScale; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.INode>'
}
