using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.Validation;

public sealed class PortFaultTests
{
    [Test]
    public void Two_endpoints_on_one_port_are_found() =>
        (Samples.Small with { Server = Samples.Small.Server with { Ports = new() { TomcatAjp = 8009 } } }).HasOnly(
            FindingCode.PortConflict, "Server.Ports", "TomcatAjp and TomcatHttp both listen on port 8009", "give one of them another port");

    [Test]
    public void The_datacenter_of_a_shared_port_is_named() =>
        (Samples.Small with { Datacenters = [Samples.Madrid, Samples.Barcelona with { V2V = Samples.Barcelona.V2V with { Ports = new() { Ssh = 8010 } } }] })
            .HasOnly(FindingCode.PortConflict, "Datacenters[1].V2V.Ports", "port 8010");

    [Test]
    public void Port_0_is_found() =>
        (Samples.Small with { Datanode = Samples.Small.Datanode with { Ports = new() { RabbitMQ = 0 } } }).HasOnly(
            FindingCode.InvalidPort, "Datanode.Ports", "the port of RabbitMQ is 0", "give a port from 1 to 65535");

    [Test]
    public void Two_ports_of_0_are_two_findings_and_no_collision() =>
        Assert.That(
            (Samples.Small with { Datanode = Samples.Small.Datanode with { Ports = new() { RabbitMQ = 0, Redis = 0 } } }).Validate().Select(finding => finding.Code),
            Is.EqualTo(["ABQ3008", "ABQ3008"]));

    [Test]
    public void The_highest_port_is_fine() =>
        Assert.That((Samples.Small with { Datanode = Samples.Small.Datanode with { Ports = new() { RabbitMQ = 65535 } } }).Validate(), Is.Empty);
}
