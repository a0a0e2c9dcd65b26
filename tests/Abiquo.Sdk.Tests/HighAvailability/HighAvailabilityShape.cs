using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.HighAvailability;

/// <summary>The arrangement of a highly available environment. Only a Redis of Remote Services may be on a host of another appliance.</summary>
internal sealed record HighAvailabilityShape(
    int LoadBalancers, bool IsUiWithApi, int Apis, bool IsDatabaseOnDatanode, int Datanodes, int Monitors, bool HasVirtualAddresses, ValueList<(int RemoteServices, int V2V)> Datacenters, int Regions, bool AreRegionsShared)
{
    /// <summary>Gets whether Zookeeper is on hosts of its own.</summary>
    public bool IsZookeeperApart { get; init; }

    /// <summary>Gets where the Redis of every second datacenter is: nowhere, on a host of the Remote Services or apart.</summary>
    public int Redis { get; init; }

    public static Arbitrary<HighAvailabilityShape> Any => (
        from balancers in Gen.Choose(0, 2)
        from together in Gen.Elements(true, false)
        from apis in Gen.Choose(1, 3)
        from datanode in Gen.Elements(true, false)
        from datanodes in Gen.Elements(1, 3, 5)
        from monitors in Gen.Elements(0, 1, 3)
        from addresses in Gen.Elements(true, false)
        from count in Gen.Choose(0, 3)
        from datacenters in Gen.Choose(1, 2).Two().ArrayOf(count)
        from regions in Gen.Choose(0, 3)
        from shared in Gen.Elements(true, false)
        from zookeeper in Gen.Elements(true, false)
        from redis in Gen.Choose(0, 2)
        select new HighAvailabilityShape(
            balancers, together, apis, datanode, datanodes, monitors, addresses, datacenters.Select(pair => (pair.Item1, pair.Item2)).ToValueList(), regions, shared)
        {
            IsZookeeperApart = zookeeper,
            Redis = redis,
        })
        .ToArbitrary();

    public HighAvailabilityEnvironment Build()
    {
        var shared = new PublicCloudRemoteServices { Host = new("prs.place0.example.com", "10.0.9.1") };
        return new()
        {
            LoadBalancer = LoadBalancers == 0 ? null : LoadBalancer.ClusterOf(Hosts("lb", 0, 1, LoadBalancers)) with { VirtualAddress = Virtual("lb", 1) },
            UiApi = IsUiWithApi ? UiApi.PoolOf(Hosts("uiapi", 0, 2, Apis)) : null,
            Ui = IsUiWithApi ? null : Ui.PoolOf(Hosts("ui", 0, 3, 2)),
            Api = IsUiWithApi ? null : Api.PoolOf(Hosts("api", 0, 4, Apis)),
            Events = new() { Host = new("m.place0.example.com", "10.0.5.1") },
            Datanode = IsDatabaseOnDatanode ? Datanode.ClusterOf(Hosts("dn", 0, 6, Datanodes)) with { VirtualAddress = Virtual("dn", 6) } : null,
            Database = IsDatabaseOnDatanode ? null : Database.ClusterOf(Hosts("db", 0, 6, Datanodes)) with { VirtualAddress = Virtual("db", 6) },
            Services = IsDatabaseOnDatanode ? null : Services.ClusterOf(Hosts("sv", 0, 7, Datanodes)) with { VirtualAddress = Virtual("sv", 7) },
            Zookeeper = IsZookeeperApart ? Coordination.ClusterOf(Hosts("zk", 0, 10, 3)) : null,
            Monitoring = Monitors == 0 ? null : Monitoring.ClusterOf(Hosts("mon", 0, 8, Monitors)) with { VirtualAddress = Virtual("mon", 8) },
            Datacenters = Datacenters.Select((datacenter, i) => new Datacenter($"dc{i + 1}")
            {
                TemplateRepository = $"10.{i + 1}.0.1:/export",
                RemoteServices = RemoteServices.PoolOf(Hosts("rs", i + 1, 1, datacenter.RemoteServices)),
                V2V = V2V.PoolOf(Hosts("v2v", i + 1, 2, datacenter.V2V)),
                Redis = Redis == 0 || i % 2 == 1 ? null : new() { Host = Hosts(Redis == 1 ? "rs" : "redis", i + 1, Redis == 1 ? 1 : 3, 1)[0] },
            }).ToValueList(),
            PublicCloudRegions = Enumerable.Range(1, Regions).Select(i => new PublicCloudRegion($"region{i}")
            {
                RemoteServices = AreRegionsShared ? shared : new() { Host = new($"prs{i}.place{10 + i}.example.com", $"10.{10 + i}.0.1") },
            }).ToValueList(),
        };
    }

    private Host? Virtual(string name, int subnet) => HasVirtualAddresses ? new($"{name}.place0.example.com", $"10.0.{subnet}.250") : null;

    private static OneOrMore<Host> Hosts(string name, int place, int subnet, int count) => OneOrMore.From(
        Enumerable.Range(1, count).Select(number => new Host($"{name}{number}.place{place}.example.com", $"10.{place}.{subnet}.{number}")));
}
