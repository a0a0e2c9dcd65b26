using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Names
{
    internal static Host RemoteServices(string site, int number) => new($"rs_{number}.{site}");
}
