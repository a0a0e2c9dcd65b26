using Abiquo.Sdk;
using Acme.Newsroom;

public static class Finding
{
    public static TopologyEnvironment Make() => Changed(new()
    {
        Engine = new() { Host = new("engine.example.com", "10.0.0.10") },
        Store = new() { Host = new("store.example.com", "10.0.0.20") },
    });

    private static TopologyEnvironment Changed(NewsEnvironment production)
    {
        var finder = new Finder { Host = new("finder.example.com", "10.0.0.30") };
        /* block */
        return changed;
    }
}
