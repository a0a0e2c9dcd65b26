using Abiquo.Sdk;
using Acme.Portal;

public static class Finding
{
    public static TopologyEnvironment Make() => Changed(new() { Web = new() { Host = new("www.example.com", "10.0.0.10") } });

    private static TopologyEnvironment Changed(PortalEnvironment production)
    {
        /* block */
        return changed;
    }
}
