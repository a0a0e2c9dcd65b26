using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Names
{
    private const string Cloud = "cloud";

    internal static Host Server { get; } = new(Cloud); // error ABQ2101: 'cloud' is not a fully qualified domain name such as 'host.example.com': it has no dot
}
