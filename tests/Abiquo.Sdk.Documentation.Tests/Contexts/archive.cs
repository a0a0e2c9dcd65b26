using Abiquo.Sdk;
using Acme.Archive;

public static class Finding
{
    public static TopologyEnvironment Make() => Changed(new()
    {
        Desk = new() { Host = new("desk.example.com", "10.0.0.10") },
        Finder = new() { Host = new("finder.example.com", "10.0.0.20") },
    });

    private static TopologyEnvironment Changed(ArchiveEnvironment production)
    {
        /* block */
        return changed;
    }
}
