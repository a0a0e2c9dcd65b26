using System.CodeDom.Compiler;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

[GeneratedCode("Abiquo.Sdk.Generator", "0.1.0")]
internal sealed class Cheat(Datanode datanode) : Endpoint(datanode, "MaxScale", 3306), IAccepts<V2V>; // error ABQ1004: 'Cheat' implements IAccepts<V2V> by hand; only classes generated from a topology spec may
