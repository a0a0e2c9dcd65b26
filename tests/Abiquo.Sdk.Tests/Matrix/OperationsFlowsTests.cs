using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Matrix;

public sealed class OperationsFlowsTests
{
    private static readonly DistributedEnvironment Unnamed = Samples.Distributed with { AdministratorNetworks = [] };

    private static IReadOnlyList<FlowRow> Operations(DistributedEnvironment environment) =>
        FlowRow.Of(environment.Matrix().Where(RuleGroup.Operations).Flows);

    [Test]
    public void They_are_off_where_nothing_is_named() => Assert.That(Operations(Unnamed), Is.Empty);

    [Test]
    public void Each_administrators_network_reaches_SSH_of_every_host()
    {
        var expected =
            from network in new[] { "10.9.0.0/24", "192.0.2.7" }
            from machine in Machine.OfSample
            select new FlowRow("AdministratorNetworks", "", network, machine.Appliance, machine.Name, machine.Address, "sshd", "tcp", 22);
        Assert.That(
            Operations(Unnamed with { AdministratorNetworks = ["10.9.0.0/24", "192.0.2.7/32"] }),
            Is.EquivalentTo(expected));
    }

    [Test]
    public void Every_host_asks_each_name_server_over_TCP_and_UDP()
    {
        var expected =
            from machine in Machine.OfSample
            from server in new[] { "10.9.0.53", "10.9.0.54" }
            from protocol in new[] { "tcp", "udp" }
            select new FlowRow(machine.Appliance, machine.Name, machine.Address, "DnsServers", "", server, "DNS server", protocol, 53);
        Assert.That(Operations(Unnamed with { DnsServers = ["10.9.0.53", "10.9.0.54"] }), Is.EquivalentTo(expected));
    }

    [Test]
    public void Every_host_asks_each_time_server_over_UDP()
    {
        var expected =
            from machine in Machine.OfSample
            select new FlowRow(machine.Appliance, machine.Name, machine.Address, "NtpServers", "", "10.9.0.123", "NTP server", "udp", 123);
        Assert.That(Operations(Unnamed with { NtpServers = ["10.9.0.123"] }), Is.EquivalentTo(expected));
    }

    [Test]
    public void They_leave_the_other_groups_as_they_are()
    {
        var with = Unnamed with { AdministratorNetworks = ["10.9.0.0/24"], DnsServers = ["10.9.0.53"], NtpServers = ["10.9.0.123"] };
        Assert.That(with.Matrix().Flows.Where(flow => flow.Rule.Group != RuleGroup.Operations), Is.EqualTo(Unnamed.Matrix().Flows));
    }

    [Test]
    public void A_network_reaches_only_the_hosts_of_its_family() =>
        Assert.That(Operations(Unnamed with { AdministratorNetworks = ["2001:db8::/32"] }), Is.Empty);
}
