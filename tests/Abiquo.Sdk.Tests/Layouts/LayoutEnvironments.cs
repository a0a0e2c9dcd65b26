namespace Abiquo.Sdk.Tests.Layouts;

/// <summary>An environment for each layout that the vendor's documents allow beside those of the samples.</summary>
internal static class LayoutEnvironments
{
    private static readonly Host Rs = new("rs.madrid.example.com", "10.1.0.10");
    private static readonly Host Prs = new("prs.example.com", "10.3.0.10");

    public static IEnumerable<string> Names => ByName.Keys;

    public static IReadOnlyDictionary<string, TopologyEnvironment> ByName { get; } = new Dictionary<string, TopologyEnvironment>
    {
        ["Redis and DHCP on the machine of Remote Services"] = OnRemoteServices,
        ["Redis and DHCP on machines of their own"] = Apart,
        ["two Remote Services with one Redis"] = Shared,
        ["public cloud regions in a scalable environment"] = WithRegions,
        ["the database apart"] = DatabaseApart,
        ["small high availability"] = Small,
        ["Zookeeper apart"] = ZookeeperApart,
        ["UI, API and M on the same machines"] = Small with { UiApi = null, Events = null, Server = Servers },
        ["API and M on the same machines"] = Small with
        {
            UiApi = null,
            Events = null,
            Ui = new() { Host = new("ui.example.com", "10.0.0.20") },
            ApiEvents = new() { Host = new("api.example.com", "10.0.0.21") },
        },
        ["UI, API and M apart"] = Small with
        {
            UiApi = null,
            Ui = new() { Host = new("ui.example.com", "10.0.0.20") },
            Api = new() { Host = new("api.example.com", "10.0.0.21") },
        },
        ["small, Database and Services apart"] = Small with
        {
            Datanode = null,
            Database = new() { Host = new("db.example.com", "10.0.1.21") },
            Services = new() { Host = new("services.example.com", "10.0.1.31") },
        },
        ["a load balancer of the UI"] = Small with { LoadBalancer = new() { Host = new("lb.example.com", "10.0.0.11") } },
        ["a load balancer of the API"] = ApiBalanced,
        ["a balancer of the API outside"] = Small with { ExternalApiBalancers = ["192.0.2.10"] },
        ["a public name"] = Small with { PublicName = ["cloud.example.com"] },
        ["RabbitMQ with TLS"] = Small with { Datanode = Small.Datanode! with { Tls = new() { RabbitMQ = true } } },
        ["Watchtower with TLS"] = Small with { Monitoring = Small.Monitoring! with { Tls = new() { Watchtower = true } } },
        ["6.2, UI and API on the same machines"] = Small with { Version = AbiquoVersion.V6_2, Events = null },
        ["6.2, UI and API apart"] = Small with
        {
            Version = AbiquoVersion.V6_2,
            UiApi = null,
            Events = null,
            Ui = new() { Host = new("ui.example.com", "10.0.0.20") },
            Api = new() { Host = new("api.example.com", "10.0.0.21") },
        },
        ["6.2, one Server"] = Outside with { Version = AbiquoVersion.V6_2 },
        ["everybody outside is named"] = Outside,
        ["balancers outside"] = Small with { ExternalBalancers = ["192.0.2.10", "192.0.2.11"], PublicName = ["192.0.2.1"] },
        ["monolithic"] = Monolithic,
        ["monolithic with datacenters"] = MonolithicWithDatacenters,
    };

    public static DistributedEnvironment Outside => Samples.Small with
    {
        AdministratorNetworks = ["10.9.0.0/24"],
        Users = ["10.20.0.0/16"],
        DnsServers = ["10.0.0.53"],
        NtpServers = ["10.0.0.53"],
        LdapServers = ["10.9.1.1"],
        LdapsServers = ["ldap.example.com"],
        MailServers = ["10.9.1.3"],
        TemplateCatalogues = ["templates.example.com"],
        ReportServers = ["10.9.1.4"],
        Datacenters =
        [
            Samples.Madrid with { KvmHosts = ["10.1.4.0/24"], VCenters = ["10.1.5.1"] },
            Samples.Barcelona,
        ],
    };

    public static DistributedEnvironment OnRemoteServices => Samples.Small with
    {
        Datacenters =
        [
            Samples.Madrid with { RemoteServices = new() { Host = Rs }, Redis = new() { Host = Rs }, Dhcp = new() { Host = Rs } },
            Samples.Barcelona,
        ],
        AdministratorNetworks = ["10.9.0.0/24"],
        DnsServers = ["10.0.0.53"],
        NtpServers = ["10.0.0.53"],
    };

    public static DistributedEnvironment Apart => Samples.Small with
    {
        Datacenters =
        [
            Samples.Madrid with
            {
                Redis = new() { Host = new("redis.madrid.example.com", "10.1.0.11"), Ports = new() { Redis = 6380 } },
                Dhcp = new() { Host = new("dhcp.madrid.example.com", "10.1.0.12") },
            },
        ],
    };

    public static DistributedEnvironment Shared => Samples.Small with
    {
        Datacenters =
        [
            Samples.Madrid with
            {
                RemoteServices = RemoteServices.Pool(Rs, new("rs2.madrid.example.com", "10.1.0.15")),
                Redis = new() { Host = Rs },
            },
        ],
    };

    public static DistributedEnvironment WithRegions
    {
        get
        {
            var (services, redis) = (new PublicCloudRemoteServices { Host = Prs }, new PublicCloudRedis { Host = Prs });
            return Samples.Small with
            {
                PublicCloudRegions =
                [
                    new("aws") { RemoteServices = services, Redis = redis },
                    new("azure") { RemoteServices = services, Redis = redis },
                    new("google") { RemoteServices = new() { Host = new("prs2.example.com", "10.3.0.20") } },
                ],
            };
        }
    }

    public static DistributedEnvironmentDatabaseApart DatabaseApart => new()
    {
        Server = Samples.Small.Server,
        Database = new() { Host = new("db.example.com", "10.0.1.21") },
        Services = new() { Host = new("services.example.com", "10.0.1.31") },
        Datacenters = [Samples.Madrid],
    };

    public static HighAvailabilityEnvironment Small => new()
    {
        UiApi = new() { Host = new("api1.example.com", "10.0.0.21") },
        Events = new() { Host = new("m.example.com", "10.0.0.30") },
        Datanode = new() { Host = new("dn.example.com", "10.0.1.11") },
        Monitoring = new() { Host = new("mon.example.com", "10.0.2.11") },
        Datacenters = [Samples.Madrid],
    };

    public static HighAvailabilityEnvironment ZookeeperApart => Samples.HighAvailability with
    {
        Zookeeper = Coordination.Cluster(
            new("zk1.example.com", "10.0.3.11"),
            new("zk2.example.com", "10.0.3.12"),
            new("zk3.example.com", "10.0.3.13")),
    };

    public static HighAvailabilityEnvironment ApiBalanced => Small with
    {
        UiApi = null,
        Ui = new() { Host = new("ui.example.com", "10.0.0.20") },
        Api = Api.Pool(new("api1.example.com", "10.0.0.21"), new("api2.example.com", "10.0.0.22")),
        ApiLoadBalancer = ApiLoadBalancer.Cluster(new("lb1.example.com", "10.0.0.11"), new("lb2.example.com", "10.0.0.12")) with
        {
            VirtualAddress = new("lb.example.com", "10.0.0.10"),
        },
    };

    public static MonolithicEnvironment Monolithic => new()
    {
        Monolithic = new() { Host = new("cloud.example.com", "10.0.0.10") },
        DatacenterId = "home",
        TemplateRepository = "10.0.0.5:/opt/vm_repository",
    };

    public static MonolithicEnvironment MonolithicWithDatacenters => Monolithic with
    {
        Datacenters = OnRemoteServices.Datacenters,
        PublicCloudRegions = WithRegions.PublicCloudRegions,
        Monitoring = new() { Host = new("mon.example.com", "10.0.2.11") },
    };

    private static Server Servers => Server.Pool(new("s1.example.com", "10.0.0.21"), new("s2.example.com", "10.0.0.22"));
}
