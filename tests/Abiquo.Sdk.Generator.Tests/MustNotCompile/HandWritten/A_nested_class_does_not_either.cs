using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode) => v2v.Connect(new Cheat(datanode));

    private sealed class Cheat(Datanode datanode) : Endpoint(datanode, "MaxScale", 3306), IAccepts<V2V>; // error ABQ1004: 'Cheat' implements IAccepts<V2V> by hand; only classes generated from a topology spec may
}
