using Abiquo.Sdk;

internal static class Conversions
{
    internal static string Describe(dynamic source, Datanode datanode) => $"{source.Definition.Label} and {datanode}";
}
