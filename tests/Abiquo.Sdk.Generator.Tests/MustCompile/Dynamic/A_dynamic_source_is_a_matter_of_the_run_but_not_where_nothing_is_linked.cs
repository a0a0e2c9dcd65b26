using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static string Describe(dynamic source, Datanode datanode) => $"{source.Definition.Label} and {datanode}";
}
