using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid, string? id)
    {
        DatacenterId? other = id;
        return madrid with { Id = other ?? madrid.Id };
    }

    internal static ExternalPlace Of(string? network) => new("", network);

    internal static (Fqdn? Name, NfsShare? Share) Of(string? name, string? share) => (name, share);

    internal static Network Known()
    {
        Network? network = "10.9.0.0/24";
        return network.Value;
    }
}
