using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

#pragma warning disable ABQ1004
internal sealed class Cheat(Datanode datanode) : Endpoint(datanode, "MaxScale", 3306), IAccepts<V2V>; // error ABQ1004: 'Cheat' implements IAccepts<V2V> by hand; only classes generated from a topology spec may
