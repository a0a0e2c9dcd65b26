using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

[assembly: SuppressMessage("Abiquo", "ABQ1001", Justification = "We know better.")]

internal static class Conversions
{
    [SuppressMessage("Abiquo", "ABQ1001")]
    internal static Link Record(V2V v2v, Datanode datanode) => v2v.Connect(datanode.MaxScale); // error ABQ1001: V2V may not connect to Datanode.MaxScale
}
