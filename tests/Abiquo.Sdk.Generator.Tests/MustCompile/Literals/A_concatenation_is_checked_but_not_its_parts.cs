using Abiquo.Sdk;

internal static class Names
{
    private const string Domain = ".example.com";

    internal static Host Server { get; } = new("cloud" + Domain);
}
