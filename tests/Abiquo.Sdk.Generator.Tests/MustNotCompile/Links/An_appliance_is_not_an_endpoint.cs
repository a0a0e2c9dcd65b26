using Abiquo.Sdk;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode) =>
        v2v.Connect(datanode); // error CS1503: cannot convert from 'Abiquo.Sdk.Datanode' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.V2V>'
}
