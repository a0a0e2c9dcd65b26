using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Names
{
    private const string Site = "madrid";

    internal static Host Server { get; } = new($"rs_{Site}.example.com"); // error ABQ2101: 'rs_madrid.example.com' is not a fully qualified domain name such as 'host.example.com': the character '_' is not allowed in it
}
