using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Finding
{
    public static TopologyEnvironment Make() => Changed(new()
    {
        LoadBalancer = new() { Host = new("cloud.example.com", "10.0.0.10") },
        UiApi = UiApi.Pool(new("api1.example.com", "10.0.0.21"), new("api2.example.com", "10.0.0.22")),
        Events = new() { Host = new("m.example.com", "10.0.0.30") },
        Datanode = Datanode.Cluster(
            new("dn1.example.com", "10.0.1.11"),
            new("dn2.example.com", "10.0.1.12"),
            new("dn3.example.com", "10.0.1.13")),
        Monitoring = Monitoring.Cluster(
            new("mon1.example.com", "10.0.2.11"),
            new("mon2.example.com", "10.0.2.12"),
            new("mon3.example.com", "10.0.2.13")),
        PublicCloudRegions = [new("aws-eu-west-1") { RemoteServices = new() { Host = new("prs.example.com", "10.3.0.10") } }],
    });

    private static TopologyEnvironment Changed(HighAvailabilityEnvironment production)
    {
        /* block */
        return changed;
    }
}
