using Abiquo.Sdk.Tests.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Matrix;

/// <summary>Who is outside of the platform: users, balancers, and what the platform asks for itself. None is in a rule unless it is named.</summary>
public sealed class OutsidePartiesTests
{
    private static readonly DistributedEnvironment Unnamed = Samples.Distributed with { AdministratorNetworks = [] };

    [Test]
    public void Users_come_from_anywhere_where_no_network_is_named() => Assert.That(
        Sources(Unnamed, "Server", 443), Has.Member(("anywhere-ui-https", "Anywhere 0.0.0.0/0")));

    [Test]
    public void Users_come_from_the_networks_that_are_named_and_from_nowhere_else() => Assert.That(
        Sources(Unnamed with { Users = ["10.20.0.0/16", "192.0.2.0/24"] }, "Server", 443),
        Is.EquivalentTo([
            ("anywhere-ui-https", "Users 10.20.0.0/16"),
            ("anywhere-ui-https", "Users 192.0.2.0/24"),
            ("remote-services-ui-https", "RemoteServices 10.1.0.10"),
            ("remote-services-ui-https", "RemoteServices 10.2.0.10"),
        ]));

    [Test]
    public void What_may_be_reached_from_anywhere_may_be_linked_by_everybody_whoever_the_users_are() => Assert.That(
        () => Unnamed.Datanode.Connect(Unnamed.Server.Https), Throws.Nothing);

    [Test]
    public void Balancers_outside_connect_to_the_UI_and_nobody_else_does() => Assert.That(
        Sources(Unnamed with { ExternalBalancers = ["192.0.2.10"], PublicName = ["www.example.com"] }, "Server", 443),
        Is.EqualTo([("load-balancer-ui-https", "ExternalBalancers 192.0.2.10")]));

    [Test]
    public void Balancers_outside_reach_nothing_else() => Assert.That(
        (Samples.HighAvailability with { LoadBalancer = null, ExternalBalancers = ["192.0.2.10"], PublicName = ["www.example.com"] })
            .Matrix().Flows.Where(flow => flow.From.Appliance == "ExternalBalancers").Select(flow => flow.Port).Distinct(),
        Is.EquivalentTo([80, 443]));

    /// <summary>The name may lead to the UI itself, so both are open: a host of the platform is no user.</summary>
    [Test]
    public void With_a_public_name_but_no_balancer_remote_services_still_reach_the_UI() => Assert.That(
        Sources(Unnamed with { Users = ["10.20.0.0/16"], PublicName = ["www.example.com"] }, "Server", 443),
        Has.Member(("remote-services-ui-https", "RemoteServices 10.1.0.10")));

    /// <summary>The name goes to the load balancer of the platform, if it has one; else to the UI.</summary>
    [TestCase("", "https://cloud.example.com/api")]
    [TestCase("www.example.com", "https://www.example.com/api")]
    [TestCase("2001:db8::10", "https://[2001:db8::10]/api")]
    public void Remote_services_find_the_API_by_the_public_name(string name, string location)
    {
        var environment = name.Length == 0 ? Unnamed : Unnamed with { PublicName = [name] };
        Assert.That(Location(environment), Is.EqualTo(location));
    }

    /// <summary>Behind balancers that have no name, nothing that remote services could be told is open to them.</summary>
    [Test]
    public void The_public_name_is_never_that_of_balancers()
    {
        var environment = Unnamed with { ExternalBalancers = ["192.0.2.0/24"] };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(PropertiesFile.Values(environment, "rs.madrid.example.com"), Does.Not.ContainKey("abiquo.server.api.location"));
            Assert.That(environment.Resolve().Advise().Select(one => one.Message), Has.Some.EndsWith("(D29)."));
        }
    }

    [TestCase("10.0.0.10", "error ABQ3003: 10.0.0.10 is Server.Host, and no outside party")]
    [TestCase("cloud.example.com", "error ABQ3002: cloud.example.com is Server.Host, and no outside party")]
    public void A_host_is_no_outside_party(string place, string message)
    {
        var findings = (Unnamed with { PublicName = [place], MailServers = [place] }).Validate();
        Assert.That(findings.Select(finding => $"{finding}"), Has.Exactly(2).Items.And.All.Contain(message));
    }

    [Test]
    public void Networks_of_outside_parties_may_contain_hosts() => Assert.That(
        (Unnamed with { Users = ["10.0.0.0/8"], AdministratorNetworks = ["10.0.0.10"] }).Validate(), Is.Empty);

    [Test]
    public void Remote_services_connect_to_the_public_name_where_there_is_one()
    {
        var rules = Unnamed with { PublicName = ["www.example.com"] };
        Assert.That(
            FlowRow.Of(rules.Matrix().Flows).Where(row => row.To == "PublicName"),
            Is.EquivalentTo(Machine.OfSample.Where(machine => machine.Appliance == "RemoteServices").Select(machine => new FlowRow(
                machine.Appliance, machine.Name, machine.Address, "PublicName", "www.example.com", "", "Apache httpd", "tcp", 443))));
    }

    [TestCase("LdapServers", "Server", 389)]
    [TestCase("LdapsServers", "Server", 636)]
    [TestCase("MailServers", "Server", 25)]
    [TestCase("ReportServers", "Server", 8888)]
    public void What_the_platform_asks_for_is_in_a_rule_where_it_is_named(string party, string source, int port)
    {
        var named = Unnamed with
        {
            LdapServers = ["10.9.1.1"],
            LdapsServers = ["10.9.1.2"],
            MailServers = ["10.9.1.3"],
            ReportServers = ["10.9.1.4"],
        };
        var rows = FlowRow.Of(named.Matrix().Flows).Where(row => row.To == party).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Select(row => (row.From, row.Port)), Is.EqualTo([(source, (ushort)port)]));
            Assert.That(FlowRow.Of(Unnamed.Matrix().Flows).Select(row => row.To), Has.None.EqualTo(party));
        }
    }

    [Test]
    public void Remote_services_reach_the_hypervisors_of_their_own_datacenter()
    {
        var madrid = Unnamed.Datacenters[0] with { KvmHosts = ["10.1.4.0/24"], VCenters = ["vcenter.madrid.example.com"] };
        var rows = FlowRow.Of((Unnamed with { Datacenters = [madrid, Unnamed.Datacenters[1]] }).Matrix().Flows)
            .Where(row => row.To is "KvmHosts" or "VCenters")
            .ToList();
        Assert.That(
            rows.Select(row => (row.FromHost, row.To, row.Port)),
            Is.EquivalentTo(new[] { 8889, 16509, 16514, 5900 }.Select(port => ("rs.madrid.example.com", "KvmHosts", (ushort)port))
                .Append(("rs.madrid.example.com", "VCenters", (ushort)443))));
    }

    private static IEnumerable<(string Rule, string From)> Sources(TopologyEnvironment environment, string target, int port) =>
        from flow in environment.Matrix().Flows
        where flow.To.Appliance == target && flow.Port == port
        select (flow.Rule.Id, $"{flow.From.Appliance} {flow.From.Address}");

    private static string Location(TopologyEnvironment environment) =>
        PropertiesFile.Values(environment, "rs.madrid.example.com")["abiquo.server.api.location"];
}
