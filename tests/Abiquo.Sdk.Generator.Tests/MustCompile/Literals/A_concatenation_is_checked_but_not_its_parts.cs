using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Names
{
    private const string Domain = ".example.com";

    internal static Host Server { get; } = new("cloud" + Domain);
}
