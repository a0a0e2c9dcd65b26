using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode) =>
        v2v.Connect(datanode); // error CS1503: cannot convert from 'Abiquo.Sdk.Platform.Datanode' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.V2V>'
}
