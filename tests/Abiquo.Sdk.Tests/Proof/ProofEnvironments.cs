namespace Abiquo.Sdk.Tests.Proof;

internal static class ProofEnvironments
{
    /// <summary>Gets an environment in which every host and virtual address has an address of each family.</summary>
    public static HighAvailabilityEnvironment DualStack => Samples.HighAvailability with
    {
        LoadBalancer = null,
        UiApi = UiApi.Pool(
            new("api1.example.com", "10.0.0.21", "2001:db8::21"),
            new("api2.example.com", "10.0.0.22", "2001:db8::22")),
        Events = new() { Host = new("m.example.com", "10.0.0.30", "2001:db8::30") },
        Datanode = Datanode.ClusterOf(Enumerable.Range(1, 3).Select(i => new Host($"dn{i}.example.com", $"10.0.1.1{i}", $"2001:db8:1::1{i}"))) with
        {
            VirtualAddress = new("datanode.example.com", "10.0.1.10", "2001:db8:1::10"),
        },
        Monitoring = null,
        Datacenters =
        [
            new("madrid")
            {
                TemplateRepository = "10.1.0.5:/opt/vm_repository",
                RemoteServices = new() { Host = new("rs.madrid.example.com", "10.1.0.10", "2001:db8:2::10") },
                V2V = new() { Host = new("v2v.madrid.example.com", "10.1.0.20", "2001:db8:2::20") },
            },
        ],
        PublicCloudRegions = [],
        AdministratorNetworks = ["10.9.0.0/24", "2001:db8:9::/64"],
    };
}
