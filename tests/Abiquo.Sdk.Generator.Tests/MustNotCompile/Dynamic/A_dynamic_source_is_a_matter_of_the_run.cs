using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(dynamic source, Datanode datanode) =>
        source.Connect(datanode.MaxScale); // warning ABQ1003: this link goes through 'dynamic', so its legality is unknown until run time
}
