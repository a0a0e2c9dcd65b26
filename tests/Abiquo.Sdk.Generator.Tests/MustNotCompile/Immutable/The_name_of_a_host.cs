using Abiquo.Sdk;

internal static class Changes
{
    internal static Host Rename(Host host) =>
        host with { Fqdn = "cloud2.example.com" }; // error CS0200: Property or indexer 'Host.Fqdn' cannot be assigned to -- it is read only
}
