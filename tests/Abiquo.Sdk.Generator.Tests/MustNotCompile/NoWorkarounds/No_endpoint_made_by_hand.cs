using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Database
{
    internal static Datanode.MaxScaleEndpoint Make(Datanode datanode) =>
        new Datanode.MaxScaleEndpoint(datanode); // error CS1729: 'Datanode.MaxScaleEndpoint' does not contain a constructor that takes 1 arguments
}
