using Abiquo.Sdk;

internal static class Names
{
    internal static Host RemoteServices(string site, int number) => new($"rs_{number}.{site}");
}
