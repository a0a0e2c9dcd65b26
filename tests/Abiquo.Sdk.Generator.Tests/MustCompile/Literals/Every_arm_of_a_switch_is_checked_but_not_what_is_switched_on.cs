using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Names
{
    internal static Host Server(string site) => new(site switch
    {
        "madrid site" => "cloud.madrid.example.com",
        _ => "cloud.example.com",
    });
}
