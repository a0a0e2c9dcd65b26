using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Names
{
    private const string Domain = ".example.com";

    internal static Host Server { get; } = new("cloud_1" + Domain); // error ABQ2101: 'cloud_1.example.com' is not a fully qualified domain name such as 'host.example.com': the character '_' is not allowed in it
}
