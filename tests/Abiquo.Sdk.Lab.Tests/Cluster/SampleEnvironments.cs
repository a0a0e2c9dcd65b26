namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>The Distributed sample, as it is and with other addresses.</summary>
internal static class SampleEnvironments
{
    /// <summary>Gets the sample: every host has an address of IPv4.</summary>
    public static DistributedEnvironment IPv4 => Samples.Distributed;

    /// <summary>Gets the sample with an address of IPv6 in place of each one of IPv4.</summary>
    public static DistributedEnvironment IPv6 => With(host => new(host.Fqdn, InIPv6(host.IPv4!.Value)));

    /// <summary>Gets the sample with both addresses of each host.</summary>
    public static DistributedEnvironment DualStack => With(host => new(host.Fqdn, host.IPv4, InIPv6(host.IPv4!.Value)));

    /// <summary>Returns the sample with this number of Datanodes.</summary>
    public static DistributedEnvironment WithDatanodes(int count) => Samples.Distributed with
    {
        Datanode = Datanode.ClusterOf(Enumerable.Range(1, count).Select(i => new Host($"dn{i}.example.com", $"10.0.1.1{i}"))),
    };

    private static DistributedEnvironment With(Func<Host, Host> host)
    {
        var sample = Samples.Distributed;
        return sample with
        {
            Server = new() { Host = host(sample.Server.Host) },
            Datanode = Datanode.ClusterOf(sample.Datanode.Hosts.Select(host)),
            Monitoring = new() { Host = host(sample.Monitoring!.Host) },
            Datacenters = OneOrMore.From(sample.Datacenters.Select(datacenter => datacenter with
            {
                // By name, so that the family does not matter.
                TemplateRepository = $"nfs.{datacenter.Id}.example.com:/opt/vm_repository",
                RemoteServices = new() { Host = host(datacenter.RemoteServices.Host) },
                V2V = new() { Host = host(datacenter.V2V.Host) },
            })),
            AdministratorNetworks = [],
        };
    }

    /// <summary>Returns the address with the same numbers: 2001:db8:0:1::11 for 10.0.1.11.</summary>
    private static HostAddress InIPv6(HostAddress address)
    {
        var numbers = address.ToString().Split('.');
        return HostAddress.Parse($"2001:db8:{numbers[1]}:{numbers[2]}::{numbers[3]}");
    }
}
