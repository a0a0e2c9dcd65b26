namespace Abiquo.Sdk.Tests.Matrix;

public sealed class PortOverrideTests
{
    private static DistributedEnvironment Overridden => Samples.Distributed with
    {
        Datanode = Samples.Distributed.Datanode with { Ports = new() { RabbitMQ = 5671 } },
    };

    [Test]
    public void The_new_port_stands_in_every_flow_of_the_endpoint_and_the_old_one_nowhere()
    {
        var flows = Overridden.Matrix().Flows;
        var usual = Samples.Distributed.Matrix().Flows;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(flows.Where(flow => flow.Port == 5672), Is.Empty);
            Assert.That(
                FlowRow.Of(flows.Where(flow => flow.Port == 5671)),
                Is.EqualTo(FlowRow.Of(usual.Where(flow => flow.Port == 5672)).Select(flow => flow with { Port = 5671 })));
            Assert.That(flows, Has.Count.EqualTo(usual.Count));
        }
    }

    [Test]
    public void The_endpoint_listens_on_the_new_port()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Overridden.Datanode.RabbitMQ.Port, Is.EqualTo(5671));
            Assert.That(Overridden.Datanode.RabbitMQ.Definition.Port, Is.EqualTo(5672));
            Assert.That(Overridden.Datanode.Redis.Port, Is.EqualTo(6379));
        }
    }

    [Test]
    public void An_override_in_one_datacenter_leaves_the_others_alone()
    {
        var environment = Samples.Small with
        {
            Datacenters = [Samples.Madrid with { V2V = Samples.Madrid.V2V with { Ports = new() { TomcatHttp = 18009 } } }, Samples.Barcelona],
        };
        var ports = environment.Matrix().Flows.Where(flow => flow.Rule.Id == "server-v2v-http").Select(flow => (flow.To.Host, flow.Port));
        Assert.That(ports, Is.EquivalentTo([("v2v.madrid.example.com", (ushort)18009), ("v2v.barcelona.example.com", (ushort)8009)]));
    }

    [Test]
    public void A_listed_link_has_the_new_port()
    {
        var datanode = Overridden.Datanode;
        var environment = Overridden with { Links = [Overridden.Server.Connect(datanode.RabbitMQ)] };
        Assert.That(
            environment.Matrix().Where(from: "Server", to: "Datanode").Flows.Select(flow => flow.Port), Is.EqualTo([5671, 5671, 5671]).AsCollection);
    }

    /// <summary>Clients find TLS behind 5671 and none behind 5672, so a port alone is probably a mistake.</summary>
    [TestCase(5671, false, "RabbitMQ is at port 5671, which is that with TLS, and does not use it; set Tls = new() { RabbitMQ = true } instead of the port.")]
    [TestCase(5672, true, "RabbitMQ uses TLS at port 5672, which is that without; clients may not expect it.")]
    [TestCase(5673, false, null)]
    [TestCase(5673, true, null)]
    [TestCase(null, true, null)]
    public void The_port_of_the_other_kind_is_advised_against(int? port, bool usesTls, string? advice) => Assert.That(
        (Samples.Distributed with
        {
            Datanode = Samples.Distributed.Datanode with { Ports = new() { RabbitMQ = (ushort?)port }, Tls = new() { RabbitMQ = usesTls } },
        }).Resolve().Advise().Select(finding => finding.Message),
        advice is null ? Has.None.Contains("TLS") : Has.One.EqualTo(advice));
}
