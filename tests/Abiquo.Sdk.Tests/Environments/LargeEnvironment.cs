namespace Abiquo.Sdk.Tests.Environments;

/// <summary>An environment with a Server, three Datanodes, Monitoring, and a given number of datacenters with two hosts each.</summary>
internal static class LargeEnvironment
{
    public static DistributedEnvironment Of(int datacenters) => new()
    {
        Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
        Datanode = Datanode.ClusterOf(Enumerable.Range(1, 3).Select(i => new Host($"dn{i}.example.com", $"10.0.1.1{i}"))),
        Monitoring = new() { Host = new("mon.example.com", "10.0.2.10") },
        Datacenters = OneOrMore.From(Enumerable.Range(0, datacenters).Select(i => new Datacenter($"dc{i}")
        {
            TemplateRepository = $"10.{1 + (i / 250)}.{i % 250}.5:/export",
            RemoteServices = new() { Host = new($"rs{i}.example.com", $"10.{1 + (i / 250)}.{i % 250}.10") },
            V2V = new() { Host = new($"v2v{i}.example.com", $"10.{1 + (i / 250)}.{i % 250}.20") },
        })),
        AdministratorNetworks = ["10.9.0.0/24"],
    };
}
