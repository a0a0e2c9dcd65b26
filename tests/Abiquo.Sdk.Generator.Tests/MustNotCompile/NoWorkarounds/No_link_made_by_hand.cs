using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode) =>
        new Link(v2v, datanode.MaxScale); // error CS1729: 'Link' does not contain a constructor that takes 2 arguments
}
