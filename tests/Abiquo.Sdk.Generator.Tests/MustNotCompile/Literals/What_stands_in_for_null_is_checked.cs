using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Names
{
    internal static Host Server(string? given) => new(given ?? "cloud"); // error ABQ2101: 'cloud' is not a fully qualified domain name such as 'host.example.com': it has no dot
}
