using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Proof;

public sealed class ProofPlanTests
{
    private static readonly ProofPlan Plan = Kernel.Plan(Samples.HighAvailability, "nftables");

    [Test]
    public void Every_pair_of_hosts_is_tried_on_every_port_of_an_appliance_and_on_some_of_nobody()
    {
        var spec = Samples.HighAvailability.Spec;
        var ports = spec.Roles
            .Where(role => spec.Appliances.Any(appliance => appliance.Roles.Contains(role.Id)))
            .SelectMany(role => role.Endpoints)
            .Select(endpoint => endpoint.Port)
            .Where(port => port > 0)
            .ToHashSet();
        var tried = Plan.Probes.ToLookup(
            probe => (Plan.Endpoints[probe.From].Name, Plan.Endpoints[probe.To].Name, probe.Protocol),
            probe => probe.Port);
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
            .Where(flow => NodeOf(flow.Item1!) != NodeOf(flow.Item2!));
        var planned = Plan.Probes
            .Where(probe => probe.IsOpen)
            .Where(probe => Plan.Endpoints[probe.From].Name.Length > 0 && Plan.Endpoints[probe.From].Participant != "beside")
            .Select(probe => (
                Plan.Endpoints[probe.From].Address.ToString(),
                Plan.Endpoints[probe.To].Address.ToString(),
                probe.Protocol,
                probe.Port))
            .Where(probe => !Anywhere(probe.Item2, probe.Port));
        Assert.That(planned, Is.EquivalentTo(expected.Where(flow => !Anywhere(flow.Item2!, flow.Port))));
    }

    [Test]
    public void A_virtual_address_is_on_the_first_node()
    {
        var node = Plan.Nodes.Single(node => node.Addresses.Contains("10.0.1.10"));
        Assert.That((node.Host, node.Addresses.Count), Is.EqualTo(("dn1.example.com", 2)));
        Assert.That(Plan.LeftOut, Does.Contain("datanode.example.com on nodes other than dn1.example.com"));
    }

    [Test]
    public void Those_outside_have_no_firewall_and_an_address_that_nobody_has()
    {
        var outside = Plan.Nodes[^1];
        Assert.That((outside.Host, outside.Firewall.Count), Is.EqualTo(("", 0)));
        Assert.That(
            outside.Addresses,
            Does.Contain((HostAddress)"198.51.100.1").And.Contain((HostAddress)"10.9.0.1").And.Contain((HostAddress)"10.9.1.0").And.Unique);
    }

    [Test]
    public void An_address_for_documentation_that_a_host_has_stands_for_nobody_else()
    {
        var environment = Samples.Distributed with
        {
            Monitoring = new() { Host = new("mon.example.com", "198.51.100.1") },
            AdministratorNetworks = ["203.0.113.0/24"],
        };
        var plan = Kernel.Plan(environment, "nftables");
        Assert.That(plan.Endpoints.Single(endpoint => endpoint.Participant == Rule.Anywhere).Address, Is.EqualTo((HostAddress)"192.0.2.1"));
    }

    [Test]
    public void Hosts_within_a_network_of_administrators_may_log_in_too()
    {
        var plan = Kernel.Plan(Samples.Distributed with { AdministratorNetworks = ["10.0.1.0/24"] }, "nftables");
        var login = plan.Probes.Single(probe => probe.Protocol == Protocol.Tcp
            && probe.Port == 22
            && plan.Endpoints[probe.From].ToString() == "Datanode dn1.example.com 10.0.1.11"
            && plan.Endpoints[probe.To].Name == "mon.example.com");
        Assert.That(login.IsOpen, Is.True);
        Assert.That(plan.Endpoints.Select(endpoint => endpoint.Address), Is.Unique.And.Contain((HostAddress)"10.0.1.1"));
    }

    [Test]
    public void Of_a_thousand_hosts_some_of_each_kind_take_part()
    {
        var plan = Kernel.Plan(Environments.LargeEnvironment.Of(500), "nftables");
        Assert.That(plan.Hosts, Is.EqualTo(1 + 3 + 1 + 16 + 16));
        Assert.That(
            plan.Nodes.Select(node => node.Host),
            Does.Contain("rs0.example.com").And.Contain("rs499.example.com").And.Contain("dn3.example.com"));
        Assert.That(
            plan.LeftOut,
            Does.Contain("484 of 500 hosts of RemoteServices: sampled").And.Contain("484 of 500 hosts of V2V: sampled"));
    }

    [Test]
    public void Nobody_is_left_out_unsaid() => Assert.That(Plan.LeftOut, Has.Some.EndsWith("flows of VRRP, which goes to all nodes at once"));

    private static int NodeOf(string address) => Plan.Endpoints.Single(endpoint => endpoint.Address.ToString() == address).Node;

    /// <summary>Returns whether a port is open to everybody: then it is open to hosts that the matrix does not list one by one.</summary>
    private static bool Anywhere(string address, ushort port) => Samples.HighAvailability.Matrix().Flows.Any(flow =>
        flow.From.Appliance == Rule.Anywhere && flow.To.Address.ToString() == address && flow.Port == port);
}
