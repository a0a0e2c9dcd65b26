using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Tests.Matrix;

public sealed class AddressFamilyTests
{
    private static DistributedEnvironment With(Host server, Host datanode) => Samples.Small with
    {
        Server = new() { Host = server },
        Datanode = new() { Host = datanode },
    };

    private static IEnumerable<(string From, string To)> Addresses(DistributedEnvironment environment, string rule) => environment.Matrix().Flows
        .Where(flow => flow.Rule.Id == rule)
        .Select(flow => (flow.From.Address?.ToString() ?? "", flow.To.Address?.ToString() ?? ""));

    [Test]
    public void Machines_with_IPv6_only_talk_over_IPv6()
    {
        var environment = With(new("cloud.example.com", "2001:db8::10"), new("dn.example.com", "2001:db8::11"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Addresses(environment, "server-database"), Is.EqualTo([("2001:db8::10", "2001:db8::11")]));
            Assert.That(Addresses(environment, "anywhere-ui-https"), Is.EqualTo([("::/0", "2001:db8::10")]));
        }
    }

    [Test]
    public void Dual_stack_machines_talk_once_in_each_family()
    {
        var environment = With(new("cloud.example.com", "10.0.0.10", "2001:db8::10"), new("dn.example.com", "10.0.1.11", "2001:db8::11"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Addresses(environment, "server-database"), Is.EqualTo([("10.0.0.10", "10.0.1.11"), ("2001:db8::10", "2001:db8::11")]));
            Assert.That(Addresses(environment, "anywhere-ui-https"), Is.EqualTo([("0.0.0.0/0", "10.0.0.10"), ("::/0", "2001:db8::10")]));
        }
    }

    [Test]
    public void A_dual_stack_machine_talks_to_an_IPv4_machine_over_IPv4()
    {
        var environment = With(new("cloud.example.com", "10.0.0.10", "2001:db8::10"), new("dn.example.com", "10.0.1.11"));
        Assert.That(Addresses(environment, "server-database"), Is.EqualTo([("10.0.0.10", "10.0.1.11")]));
    }

    [Test]
    public void Planned_machines_talk_without_addresses()
    {
        var environment = With(new("cloud.example.com"), new("dn.example.com"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Addresses(environment, "server-database"), Is.EqualTo([("", "")]));
            Assert.That(Addresses(environment, "anywhere-ui-https"), Is.EqualTo([("0.0.0.0/0", "")]));
            Assert.That(environment.Validate(), Is.Empty);
        }
    }

    [Test]
    public void A_planned_machine_talks_to_an_addressed_one()
    {
        var environment = With(new("cloud.example.com"), new("dn.example.com", "10.0.1.11"));
        Assert.That(Addresses(environment, "server-database"), Is.EqualTo([("", "10.0.1.11")]));
    }

    [Test]
    public void An_address_that_is_left_out_changes_no_link()
    {
        var usual = Samples.Distributed.Matrix().Flows;
        var planned = (Samples.Distributed with { Server = new() { Host = new("cloud.example.com") } }).Matrix().Flows;
        Assert.That(planned.Select(Names), Is.EqualTo(usual.Select(Names)));

        static (string, string, string, int) Names(Flow flow) => (flow.Rule.Id, flow.From.Host, flow.To.Host, flow.Port);
    }
}
