using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed class Cheat<TSource>(Datanode datanode) : Endpoint(datanode, "MaxScale", 3306), IAccepts<TSource>; // error ABQ1004: implements IAccepts<TSource> by hand; only classes generated from a topology spec may
