namespace Abiquo.Sdk.Tests.Matrix;

public sealed class ListedLinksTests
{
    private static readonly string[] Outside = ["Anywhere", "TemplateRepository", "AdministratorNetworks", "DnsServers", "NtpServers"];

    /// <summary>The flows between appliances; those between hosts of the same appliance do not depend on links.</summary>
    private static IReadOnlyList<FlowRow> Inside(DistributedEnvironment environment) =>
        [.. FlowRow.Of(environment.Matrix().Flows).Where(flow => flow.From != flow.To && !Outside.Contains(flow.From) && !Outside.Contains(flow.To))];

    private static IReadOnlyList<FlowRow> WithOutside(DistributedEnvironment environment) =>
        [.. FlowRow.Of(environment.Matrix().Flows).Where(flow => Outside.Contains(flow.From) || Outside.Contains(flow.To))];

    [Test]
    public void Exactly_the_listed_links_are_between_appliances()
    {
        var sample = Samples.Distributed;
        var (madrid, barcelona) = (sample.Datacenters[0], sample.Datacenters[1]);
        var listed = sample with
        {
            Links = [sample.Server.Connect(sample.Datanode.MaxScale), barcelona.V2V.ConnectTo.DatanodeRabbitMQ(sample.Datanode), sample.Server.Connect(madrid.RemoteServices.Guacd)],
        };
        Assert.That(Inside(listed).Select(flow => (flow.FromHost, flow.ToHost, flow.Port)), Is.EquivalentTo(new (string, string, ushort)[]
        {
            ("cloud.example.com", "dn1.example.com", 3306),
            ("cloud.example.com", "dn2.example.com", 3306),
            ("cloud.example.com", "dn3.example.com", 3306),
            ("v2v.barcelona.example.com", "dn1.example.com", 5672),
            ("v2v.barcelona.example.com", "dn2.example.com", 5672),
            ("v2v.barcelona.example.com", "dn3.example.com", 5672),
            ("cloud.example.com", "rs.madrid.example.com", 4822),
        }));
    }

    [Test]
    public void No_links_leave_the_connections_with_what_is_outside()
    {
        var sample = Samples.Distributed with { AdministratorNetworks = ["10.9.0.0/24"], DnsServers = ["10.9.0.53"], NtpServers = ["10.9.0.123"] };
        var listed = sample with { Links = [] };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Inside(listed), Is.Empty);
            Assert.That(WithOutside(listed), Is.EquivalentTo(WithOutside(sample)));
            Assert.That(WithOutside(listed), Is.Not.Empty);
        }
    }

    [Test]
    public void Both_ways_to_write_a_link_make_the_same_link()
    {
        var sample = Samples.Distributed;
        var v2v = sample.Datacenters[0].V2V;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(v2v.Connect(sample.Datanode.Redis), Is.EqualTo(v2v.ConnectTo.DatanodeRedis(sample.Datanode)));
            Assert.That(v2v.Connect(sample.Datanode.Redis), Is.Not.EqualTo(v2v.Connect(sample.Datanode.RabbitMQ)));
            Assert.That(
                v2v.Connect(sample.Datanode.Redis).GetHashCode(), Is.EqualTo(v2v.ConnectTo.DatanodeRedis(sample.Datanode).GetHashCode()));
        }
    }

    [Test]
    public void A_link_that_is_listed_twice_is_one_flow()
    {
        var sample = Samples.Small;
        var link = sample.Server.Connect(sample.Datanode.MaxScale);
        Assert.That(Inside(sample with { Links = [link, link] }), Has.Count.EqualTo(1));
    }

    [Test]
    public void All_links_of_the_spec_in_a_list_are_the_default()
    {
        var sample = Samples.Small with { Monitoring = new() { Host = new("mon.example.com", "10.0.2.10") } };
        var (server, datanode, monitoring) = (sample.Server, sample.Datanode, sample.Monitoring!);
        var (rs, v2v) = (sample.Datacenters[0].RemoteServices, sample.Datacenters[0].V2V);
        var listed = sample with
        {
            Links =
            [
                rs.Connect(server.Https), rs.Connect(server.TomcatHttp), rs.Connect(server.TomcatAjp), v2v.Connect(server.TomcatHttp), v2v.Connect(server.TomcatAjp),
                server.Connect(datanode.MaxScale), monitoring.Connect(datanode.MaxScale),
                server.Connect(datanode.Redis), server.Connect(datanode.RabbitMQ), server.Connect(datanode.Zookeeper),
                monitoring.Connect(datanode.Redis), monitoring.Connect(datanode.RabbitMQ), monitoring.Connect(datanode.Zookeeper),
                rs.Connect(datanode.Redis), rs.Connect(datanode.RabbitMQ), rs.Connect(datanode.Zookeeper),
                v2v.Connect(datanode.Redis), v2v.Connect(datanode.RabbitMQ), v2v.Connect(datanode.Zookeeper),
                server.Connect(rs.TomcatHttp), server.Connect(rs.TomcatAjp), server.Connect(rs.Guacd),
                server.Connect(v2v.TomcatHttp), server.Connect(v2v.TomcatAjp),
                rs.Connect(monitoring.Watchtower), datanode.Connect(monitoring.Watchtower), server.Connect(monitoring.Watchtower),
            ],
        };

        // A listed link is by the first rule that allows it, which may be that for everybody.
        Assert.That(Ends(listed), Is.EqualTo(Ends(sample)));

        static IEnumerable<object> Ends(TopologyEnvironment environment) => environment.Matrix().Flows
            .Select(flow => (flow.From, flow.To, flow.Protocol, flow.Ports))
            .OrderBy(flow => flow.ToString(), StringComparer.Ordinal)
            .Select(flow => (object)flow);
    }
}
