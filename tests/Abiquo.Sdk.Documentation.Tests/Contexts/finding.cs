using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Finding
{
    private static Datacenter Madrid => new("madrid")
    {
        TemplateRepository = "10.1.0.5:/opt/vm_repository",
        RemoteServices = new() { Host = new("rs.madrid.example.com", "10.1.0.10") },
        V2V = new() { Host = new("v2v.madrid.example.com", "10.1.0.20") },
    };

    private static Datacenter Barcelona => new("barcelona")
    {
        TemplateRepository = "10.2.0.5:/opt/vm_repository",
        RemoteServices = new() { Host = new("rs.barcelona.example.com", "10.2.0.10") },
        V2V = new() { Host = new("v2v.barcelona.example.com", "10.2.0.20") },
    };

    public static TopologyEnvironment Make()
    {
        var madrid = Madrid;
        var barcelona = Barcelona;
        var production = new DistributedEnvironment
        {
            Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
            Datanode = new() { Host = new("dn.example.com", "10.0.1.11") },
            Datacenters = [madrid, barcelona],
        };
        return Changed(production, madrid, barcelona);
    }

    private static TopologyEnvironment Changed(DistributedEnvironment production, Datacenter madrid, Datacenter barcelona)
    {
        /* block */
        return changed;
    }
}
