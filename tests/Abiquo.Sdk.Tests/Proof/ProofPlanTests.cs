using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Proof;

public sealed class ProofPlanTests
{
    private static readonly ProofPlan Plan = Kernel.Plan(Samples.HighAvailability, "nftables");

    [Test]
    public void Every_pair_of_hosts_is_tried_on_every_port_of_the_spec_and_on_some_of_nobody()
    {
        var ports = Samples.HighAvailability.Spec.Roles.SelectMany(role => role.Endpoints).Select(endpoint => endpoint.Port).Where(port => port > 0).ToHashSet();
        var tried = Plan.Probes.ToLookup(probe => (Plan.Ends[probe.From].Name, Plan.Ends[probe.To].Name, probe.Protocol), probe => probe.Port);
        foreach (var protocol in new[] { Protocol.Tcp, Protocol.Udp })
        {
            var found = tried[("lb1.example.com", "dn3.example.com", protocol)].ToList();
            Assert.That(found, Is.SupersetOf(ports).And.Unique);
            Assert.That(found.Except(ports).Count(), Is.GreaterThanOrEqualTo(3));
        }
    }

    [Test]
    public void What_is_expected_is_the_matrix()
    {
        var expected = Samples.HighAvailability.Matrix().Flows
            .Where(flow => flow.Port > 0 && flow.Nodes.Count > 0 && flow.From.Address is { PrefixLength: 32 })
            .Select(flow => (flow.From.Address.ToString(), flow.To.Address.ToString(), flow.Protocol, flow.Port))
            .Where(flow => MachineOf(flow.Item1!) != MachineOf(flow.Item2!));
        var planned = Plan.Probes
            .Where(probe => probe.IsOpen && Plan.Ends[probe.From].Name.Length > 0 && Plan.Ends[probe.From].Participant != "beside")
            .Select(probe => (Plan.Ends[probe.From].Address.ToString(), Plan.Ends[probe.To].Address.ToString(), probe.Protocol, probe.Port))
            .Where(probe => !Anywhere(probe.Item2, probe.Port));
        Assert.That(planned, Is.EquivalentTo(expected.Where(flow => !Anywhere(flow.Item2!, flow.Port))));
    }

    [Test]
    public void A_virtual_address_is_on_the_first_node()
    {
        var machine = Plan.Machines.Single(machine => machine.Addresses.Contains("10.0.1.10"));
        Assert.That((machine.Host, machine.Addresses.Count), Is.EqualTo(("dn1.example.com", 2)));
        Assert.That(Plan.LeftOut, Does.Contain("datanode.example.com on nodes other than dn1.example.com"));
    }

    [Test]
    public void Those_outside_have_no_firewall_and_an_address_that_nobody_has()
    {
        var outside = Plan.Machines[^1];
        Assert.That((outside.Host, outside.Firewall.Count), Is.EqualTo(("", 0)));
        Assert.That(outside.Addresses, Does.Contain((HostAddress)"198.51.100.1").And.Contain((HostAddress)"10.9.0.1").And.Contain((HostAddress)"10.9.1.0").And.Unique);
    }

    [Test]
    public void An_address_for_documentation_that_a_host_has_stands_for_nobody_else()
    {
        var plan = Kernel.Plan(Samples.Distributed with { Monitoring = new() { Host = new("mon.example.com", "198.51.100.1") }, AdministratorNetworks = ["203.0.113.0/24"] }, "nftables");
        Assert.That(plan.Ends.Single(end => end.Participant == Rule.Anywhere).Address, Is.EqualTo((HostAddress)"192.0.2.1"));
    }

    [Test]
    public void Hosts_within_a_network_of_administrators_may_log_in_too()
    {
        var plan = Kernel.Plan(Samples.Distributed with { AdministratorNetworks = ["10.0.1.0/24"] }, "nftables");
        Assert.That(plan.Probes.Single(probe => (plan.Ends[probe.From].ToString(), plan.Ends[probe.To].Name, probe.Protocol, probe.Port) == ("Datanode dn1.example.com 10.0.1.11", "mon.example.com", Protocol.Tcp, 22)).IsOpen);
        Assert.That(plan.Ends.Select(end => end.Address), Is.Unique.And.Contain((HostAddress)"10.0.1.1"));
    }

    [Test]
    public void Of_a_thousand_hosts_some_of_each_kind_take_part()
    {
        var plan = Kernel.Plan(Environments.LargeEnvironment.Of(500), "nftables");
        Assert.That(plan.Hosts, Is.EqualTo(1 + 3 + 1 + 16 + 16));
        Assert.That(plan.Machines.Select(machine => machine.Host), Does.Contain("rs0.example.com").And.Contain("rs499.example.com").And.Contain("dn3.example.com"));
        Assert.That(plan.LeftOut, Does.Contain("484 of 500 hosts of RemoteServices: sampled").And.Contain("484 of 500 hosts of V2V: sampled"));
    }

    [Test]
    public void Nobody_is_left_out_unsaid() => Assert.That(Plan.LeftOut, Has.Some.EndsWith("flows of VRRP: it has no ports"));

    private static int MachineOf(string address) => Plan.Ends.Single(end => end.Address.ToString() == address).Machine;

    /// <summary>What is open to everybody is open to hosts, and the matrix does not list them one by one.</summary>
    private static bool Anywhere(string address, ushort port) =>
        Samples.HighAvailability.Matrix().Flows.Any(flow => flow.From.Appliance == Rule.Anywhere && flow.To.Address.ToString() == address && flow.Port == port);
}
