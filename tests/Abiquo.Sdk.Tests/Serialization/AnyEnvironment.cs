using System.Reflection;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Tests.Environments;
using Abiquo.Sdk.Tests.HighAvailability;
using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Serialization;

/// <summary>Generates random valid environments of both kinds, with everything that a program can set.</summary>
internal static class AnyEnvironment
{
    public static Arbitrary<TopologyEnvironment> Of => (
        from environment in Gen.OneOf(Distributed, HighAvailability)
        from policy in Gen.Elements(LinkPolicy.Documented, LinkPolicy.Strict)
        from links in Links(environment)
        let all = environment with { LinkPolicy = policy, Links = links }
        select all.Validate().Count == 0 ? all : all with { Links = null }).Where(environment => environment.Validate().Count == 0).ToArbitrary();

    private static Gen<TopologyEnvironment> Distributed =>
        from shape in EnvironmentShape.Any.Generator
        let built = shape.Build()
        from server in Port
        from redis in Port.OrNull()
        from watchtower in Port.OrNull()
        from dns in Addresses
        from networks in Gen.Elements<string[]>([], ["10.9.0.0/24"], ["2001:db8::/32", "10.9.1.7"])
        select (TopologyEnvironment)(built with
        {
            Server = Server.PoolOf(built.Server.Hosts.Select(Dual)) with { Ports = new() { TomcatHttp = server } },
            Datanode = built.Datanode with { Ports = new() { RedisNode = redis, RabbitMQ = 5672 } },
            Monitoring = built.Monitoring is { } monitoring ? monitoring with { Ports = new() { Watchtower = watchtower } } : null,
            DnsServers = dns,
            AdministratorNetworks = networks.Select(Network.Parse).ToValueList(),
        });

    private static Gen<TopologyEnvironment> HighAvailability =>
        from shape in HighAvailabilityShape.Any.Generator
        let built = shape.Build()
        from http in Port
        from isPlanned in Gen.Elements(true, false)
        from ntp in Addresses
        select (TopologyEnvironment)(built with
        {
            LoadBalancer = built.LoadBalancer is { } balancer ? balancer with { Ports = new() { Http = http } } : null,
            Events = isPlanned ? new() { Host = new("M.Place0.example.com") } : built.Events,
            NtpServers = ntp,
        });

    /// <summary>Includes default ports of some endpoints, because setting a default is not the same as omitting it.</summary>
    private static Gen<ushort> Port => Gen.Elements<ushort>(1, 80, 8009, 16379, 36639, 51000, 65535);

    private static Gen<ValueList<HostAddress>> Addresses => Gen.Elements<ValueList<HostAddress>>([], ["10.8.0.53"], ["2001:db8::53", "10.8.0.54"]);

    private static Gen<ushort?> OrNull(this Gen<ushort> port) => Gen.OneOf(Gen.Constant((ushort?)null), port.Select(number => (ushort?)number));

    private static Host Dual(Host host) => new(host.Fqdn, host.IPv4, HostAddress.Parse("2001:db8::" + host.IPv4.ToString()!.Split('.')[^1]));

    private static Gen<ValueList<Link>?> Links(TopologyEnvironment environment) => Gen.OneOf(
        Gen.Constant((ValueList<Link>?)null), Gen.Constant((ValueList<Link>?)[]), Gen.SubListOf(Legal(environment)).Select(links => (ValueList<Link>?)links.ToValueList()));

    private static Link[] Legal(TopologyEnvironment environment)
    {
        var placed = environment.Resolve().Inventory.Appliances;
        return [.. from source in placed
                   from target in placed
                   where !source.Appliance.Equals(target.Appliance) && PlacedScope.Reaches(source.Scope, target.Scope)
                   from endpoint in target.Appliance.Endpoints
                   where environment.Spec.RuleFor(source.Appliance.Definition, target.Appliance.Definition, endpoint.Definition) is not null
                   select Link(source.Appliance, endpoint)];
    }

    private static Link Link(Appliance source, Endpoint target) => (Link)typeof(Link)
        .GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(Appliance), typeof(Endpoint)])!
        .Invoke([source, target]);
}
