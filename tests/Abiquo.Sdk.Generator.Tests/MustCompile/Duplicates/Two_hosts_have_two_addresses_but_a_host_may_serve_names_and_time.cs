using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(Datanode datanode, Datacenter madrid) => new()
    {
        Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
        Datanode = datanode,
        Datacenters = [madrid],
        AdministratorNetworks = ["10.0.0.10", "10.0.0.0/24"],
        DnsServers = ["10.0.0.10", "10.0.0.53"],
        NtpServers = ["10.0.0.10", "10.0.0.53"],
    };
}
