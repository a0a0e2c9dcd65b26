using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Environments;

/// <summary>The number of hosts in an environment, and their places. A random shape builds an environment without shared hosts.</summary>
internal sealed record EnvironmentShape(int Servers, int Datanodes, int Monitors, ValueList<(int RemoteServices, int V2V)> Datacenters)
{
    public static Arbitrary<EnvironmentShape> Any => (
        from servers in Gen.Choose(1, 3)
        from datanodes in Gen.Elements(1, 3, 5)
        from monitors in Gen.Elements(0, 1, 3)
        from count in Gen.Choose(1, 4)
        from datacenters in Gen.Choose(1, 3).Two().ArrayOf(count)
        select new EnvironmentShape(servers, datanodes, monitors, datacenters.Select(pair => (pair.Item1, pair.Item2)).ToValueList()))
        .ToArbitrary();

    /// <summary>The number of hosts of an appliance in each place; place 0 is outside the datacenters.</summary>
    public IEnumerable<(int Place, int Machines)> Of(string appliance) => appliance switch
    {
        "Server" => [(0, Servers)],
        "Datanode" => [(0, Datanodes)],
        "Monitoring" => [(0, Monitors)],
        "RemoteServices" => Datacenters.Select((datacenter, i) => (i + 1, datacenter.RemoteServices)),
        "V2V" => Datacenters.Select((datacenter, i) => (i + 1, datacenter.V2V)),
        _ => throw new ArgumentOutOfRangeException(nameof(appliance), appliance, "no appliance of the tests"),
    };

    public DistributedEnvironment Build() => new()
    {
        Server = Server.PoolOf(Hosts("server", 0, 1, Servers)),
        Datanode = Datanode.ClusterOf(Hosts("datanode", 0, 2, Datanodes)),
        Monitoring = Monitors == 0 ? null : Monitoring.ClusterOf(Hosts("monitoring", 0, 3, Monitors)),
        Datacenters = OneOrMore.From(Datacenters.Select((datacenter, i) => new Datacenter($"dc{i + 1}")
        {
            TemplateRepository = $"10.{i + 1}.0.1:/export",
            RemoteServices = RemoteServices.PoolOf(Hosts("rs", i + 1, 1, datacenter.RemoteServices)),
            V2V = V2V.PoolOf(Hosts("v2v", i + 1, 2, datacenter.V2V)),
        })),
    };

    /// <summary>Host names include the place: <c>rs1.place2.example.com</c>.</summary>
    private static OneOrMore<Host> Hosts(string name, int place, int subnet, int count) => OneOrMore.From(
        Enumerable.Range(1, count).Select(number => new Host($"{name}{number}.place{place}.example.com", $"10.{place}.{subnet}.{number}")));
}
