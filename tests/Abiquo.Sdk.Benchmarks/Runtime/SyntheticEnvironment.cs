using System.Globalization;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>Creates environments of any size: five central hosts, and two in every datacenter.</summary>
internal static class SyntheticEnvironment
{
    private const int CentralHosts = 5;

    public static DistributedEnvironment Create(int hosts)
    {
        var datacenters = (hosts - CentralHosts) / 2;
        return new DistributedEnvironment
        {
            Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
            Datanode = Datanode.Cluster(
                new("dn1.example.com", "10.0.1.11"), new("dn2.example.com", "10.0.1.12"), new("dn3.example.com", "10.0.1.13")),
            Monitoring = new() { Host = new("mon.example.com", "10.0.2.10") },
            AdministratorNetworks = ["10.255.0.0/24"],
            Datacenters = OneOrMore.From(Enumerable.Range(0, datacenters).Select(Datacenter)),
        };
    }

    private static Datacenter Datacenter(int i)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"dc{i}");
        var network = string.Create(CultureInfo.InvariantCulture, $"10.{1 + (i / 250)}.{i % 250}");
        return new(name)
        {
            TemplateRepository = $"{network}.5:/opt/vm_repository",
            RemoteServices = new() { Host = new($"rs.{name}.example.com", $"{network}.10") },
            V2V = new() { Host = new($"v2v.{name}.example.com", $"{network}.20") },
        };
    }
}
