using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Names
{
    internal static Host Server(bool test) => new(test ? "test.example.com" : "cloud.example.com");
}
