namespace Abiquo.Sdk.Tests;

/// <summary>The environments that the tests start from, made anew each time.</summary>
public static class Samples
{
    /// <summary>The environment of samples/Distributed.</summary>
    public static DistributedEnvironment Distributed => new()
    {
        Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
        Datanode = Datanode.Cluster(
            new("dn1.example.com", "10.0.1.11"),
            new("dn2.example.com", "10.0.1.12"),
            new("dn3.example.com", "10.0.1.13")),
        Datacenters =
        [
            new("madrid")
            {
                TemplateRepository = "10.1.0.5:/opt/vm_repository",
                RemoteServices = new() { Host = new("rs.madrid.example.com", "10.1.0.10") },
                V2V = new() { Host = new("v2v.madrid.example.com", "10.1.0.20") },
            },
            new("barcelona")
            {
                TemplateRepository = "10.2.0.5:/opt/vm_repository",
                RemoteServices = new() { Host = new("rs.barcelona.example.com", "10.2.0.10") },
                V2V = new() { Host = new("v2v.barcelona.example.com", "10.2.0.20") },
            },
        ],
        Monitoring = new() { Host = new("mon.example.com", "10.0.2.10") },
    };

    /// <summary>One datacenter and one machine for each appliance, no Monitoring.</summary>
    public static DistributedEnvironment Small => new()
    {
        Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
        Datanode = new() { Host = new("dn.example.com", "10.0.1.11") },
        Datacenters = [Madrid],
    };

    /// <summary>The datacenter of <see cref="Small"/>.</summary>
    public static Datacenter Madrid => new("madrid")
    {
        TemplateRepository = "10.1.0.5:/opt/vm_repository",
        RemoteServices = new() { Host = new("rs.madrid.example.com", "10.1.0.10") },
        V2V = new() { Host = new("v2v.madrid.example.com", "10.1.0.20") },
    };

    /// <summary>A second datacenter, which shares nothing with the first.</summary>
    public static Datacenter Barcelona => new("barcelona")
    {
        TemplateRepository = "10.2.0.5:/opt/vm_repository",
        RemoteServices = new() { Host = new("rs.barcelona.example.com", "10.2.0.10") },
        V2V = new() { Host = new("v2v.barcelona.example.com", "10.2.0.20") },
    };
}
