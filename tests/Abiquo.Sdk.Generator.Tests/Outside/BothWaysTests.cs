using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Comparison;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Generator.Tests.Outside;

/// <summary>Outside parties of every kind are sources and targets, of an environment and of its scopes.</summary>
public sealed class BothWaysTests
{
    private static readonly TopologyEnvironment Environment = PortalPlatform.Environment("Outside");

    private static readonly Deployment Deployment = Environment.Resolve();

    private static IEnumerable<TestCaseData> Flows =>
    [
        new("hypervisor-queue", new[]
        {
            "Hypervisors 10.1.1.1 -> Broker broker.madrid.example.com 10.1.0.10",
            "Hypervisors 10.1.1.2 -> Broker broker.madrid.example.com 10.1.0.10",
            "Hypervisors 10.2.1.1 -> Broker broker.lima.example.com 10.2.0.10",
        }),
        new("queue-hypervisor", new[]
        {
            "Broker broker.madrid.example.com 10.1.0.10 -> Hypervisors 10.1.1.1",
            "Broker broker.madrid.example.com 10.1.0.10 -> Hypervisors 10.1.1.2",
            "Broker broker.lima.example.com 10.2.0.10 -> Hypervisors 10.2.1.1",
        }),
        new("queue-storage", new[]
        {
            "Broker broker.madrid.example.com 10.1.0.10 -> Volumes 10.1.2.0/24",
            "Broker broker.madrid.example.com 10.1.0.10 -> Volumes 10.1.3.0/24",
        }),
        new("storage-page", new[]
        {
            "Volumes 10.1.2.0/24 -> Web web.example.com 10.0.0.10",
            "Volumes 10.1.3.0/24 -> Web web.example.com 10.0.0.10",
        }),
        new("caller-page", new[]
        {
            "Partners 10.30.0.1 -> Web web.example.com 10.0.0.10",
            "Partners 2001:db8:30::1 -> Web web.example.com 2001:db8::10",
        }),
    ];

    [Test]
    public void Nothing_is_found() => Assert.That(Environment.Validate(), Is.Empty);

    [TestCaseSource(nameof(Flows))]
    public void Flows_lead_both_ways_within_a_scope(string rule, string[] flows) => Assert.That(
        Deployment.Matrix.Flows.Where(flow => flow.Rule.Id == rule).Select(flow => $"{flow.From} -> {flow.To}"), Is.EqualTo(flows));

    [TestCase("nftables", "ip saddr @hypervisors_v4 tcp dport 5672 accept", "ip daddr @to_volumes_v4 tcp dport 3260 accept", "flags interval; auto-merge; elements = { 10.1.2.0/24, 10.1.3.0/24 }")]
    [TestCase("nftables", "elements = { 10.1.1.1, 10.1.1.2 }", "ip daddr @to_hypervisors_v4 tcp dport 16509 accept", "\tset to_hypervisors_v4 ")]
    [TestCase("iptables", "-A PORTAL-hypervisors_v4 -s 10.1.1.2 -j ACCEPT", "-A PORTAL-to_volumes_v4 -d 10.1.3.0/24 -j ACCEPT", "-j PORTAL-to_hypervisors_v4")]
    [TestCase("ufw", "from 10.1.1.2 to any port 5672", null, null)]
    [TestCase("firewalld", "<entry>10.1.1.2</entry>", null, null)]
    public void Firewalls_let_in_and_out(string format, string inbound, string? outbound, string? also)
    {
        var text = string.Concat(FirewallFormats
            .Write(FirewallPlan.Of(Deployment, withEgress: outbound is not null).Single(firewall => firewall.Host == "broker.madrid.example.com"), format)
            .Select(file => file.Text));
        Assert.That(text, Does.Contain(inbound).And.Contain(outbound ?? "").And.Contain(also ?? "").And.Not.Contain("10.2.1.1"), text);
    }

    [Test]
    public void A_change_request_has_them_on_both_sides() => Assert.That(
        FirewallChangeRequest.Of(Deployment).Rows.Where(row => row.Contains("outside")).Select(row => string.Join('|', row.Take(8))),
        Is.SupersetOf([
            "outside|Hypervisors|10.1.1.1 10.1.1.2|site madrid|Broker|10.1.0.10|tcp|5672",
            "site madrid|Broker|10.1.0.10|outside|Volumes|10.1.2.0/24 10.1.3.0/24|tcp|3260",
            "outside|Volumes|10.1.2.0/24 10.1.3.0/24|Portal|Web|10.0.0.10|tcp|8443",
            "site lima|Broker|10.2.0.10|outside|Hypervisors|10.2.1.1|tcp|16509",
        ]));

    [Test]
    public void The_diagram_has_them_where_they_belong()
    {
        var diagram = TopologyDiagram.Of(Deployment);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                diagram.Groups.Select(group => $"{group.Label}: {string.Join(", ", group.Nodes.Select(node => node.Label))}"),
                Is.EqualTo([
                    "outside the platform: users, operators, directory servers, partners",
                    "portal: web node",
                    "site madrid: hypervisors, package mirrors, storage networks, broker",
                    "site lima: hypervisors, broker",
                ]));
            Assert.That(Enum.GetValues<DiagramDetail>().Select(detail => TopologyDiagram.Of(Deployment, detail).Edges), Has.All.Not.Empty);
        }
    }

    [TestCase("10.1.1.1", "broker.madrid.example.com", (ushort)5672, true)]
    [TestCase("10.1.1.1", "broker.lima.example.com", (ushort)5672, false)]
    [TestCase("broker.madrid.example.com", "10.1.2.0/24", (ushort)3260, true)]
    [TestCase("broker.madrid.example.com", "10.1.2.9", (ushort)3260, true)]
    [TestCase("broker.madrid.example.com", "10.1.4.9", (ushort)3260, null)]
    [TestCase("10.1.2.9", "web.example.com", (ushort)8443, true)]
    [TestCase("10.20.7.7", "web.example.com", (ushort)443, true)]
    [TestCase("10.20.7.7", "web.example.com", (ushort)22, false)]
    [TestCase("10.9.0.7", "broker.lima.example.com", (ushort)22, true)]
    public void An_address_of_a_network_is_explained(string from, string to, ushort port, bool? isOpen)
    {
        if (isOpen is null)
        {
            Assert.That(() => Explanation.Of(Deployment, from, to, port), Throws.ArgumentException);
        }
        else
        {
            Assert.That(Explanation.Of(Deployment, from, to, port).IsOpen, Is.EqualTo(isOpen));
        }
    }

    [Test]
    public void Targets_with_an_address_are_verified_and_the_others_are_told()
    {
        var plan = VerificationPlan.Of(Deployment);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                plan.Hosts.Single(host => host.Host == "broker.madrid.example.com").Connections.Where(probe => probe.Flow?.Nodes.Count == 0).Select(probe => $"{probe.Address} {probe.Service}"),
                Is.EqualTo(["10.1.1.1 16509/tcp", "10.1.1.2 16509/tcp"]));
            Assert.That(plan.LeftOut, Has.Some.EqualTo("7 flows to targets that are known only by name"));
            Assert.That(plan.LeftOut, Has.Some.EqualTo("2 flows to networks, of which no address is known"));
        }
    }

    [Test]
    public void A_difference_shows_who_is_let_in_and_where_hosts_connect()
    {
        var diff = EnvironmentDiff.Of(PortalPlatform.Environment("Offices").Resolve(), Deployment);
        Assert.That(
            diff.Opened.Select(flow => flow.Rule.Id).Distinct(),
            Is.SupersetOf(["hypervisor-queue", "queue-hypervisor", "queue-storage", "storage-page", "caller-page", "page-directory", "node-mirror"]));
        Assert.That(EnvironmentDiff.Of(Deployment, Environment.Resolve()).IsEmpty);
    }

    [Test]
    public void A_document_holds_all_of_them()
    {
        var text = PortalPlatform.Written(Environment);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(PortalPlatform.Read(text), Is.EqualTo(Environment));
            Assert.That(text, Does.Contain("\"packages.example.org\"").And.Contain("\"ldap.example.com\"").And.Contain("\"10.0.8.5\""));
            Assert.That(new DocumentSchema(PortalPlatform.Schema(Environment)).Errors(text), Is.Empty);
            Assert.That(new DocumentSchema(PortalPlatform.Schema(Environment)).Errors(text.Replace("ldap.example.com", "ldap", StringComparison.Ordinal)), Is.Not.Empty);
            Assert.That(
                PortalPlatform.Problems(text.Replace("ldap.example.com", "ldap", StringComparison.Ordinal)),
                Does.Contain("'ldap' is not a name such as 'ldap.example.com' or an IP address such as '10.0.0.10': it has no dot"));
        }
    }

    [Test]
    public void What_cannot_be_reached_is_found_in_scopes_too() => Assert.That(
        PortalPlatform.Environment("Unreachable").Validate().Select(finding => $"{finding.Code} {finding.Path}"),
        Is.EquivalentTo([
            "ABQ3004 Directories[0]", "ABQ3004 Directories[1]", "ABQ3004 Sites[0].Hypervisors[1]", "ABQ3004 Sites[0].Mirrors[0]", "ABQ3004 Sites[0].Volumes[0]",
        ]));

    [Test]
    public void A_value_that_is_missing_is_found() => Assert.That(
        PortalPlatform.Environment("Missing").Validate().Select(finding => $"{finding.Code} {finding.Path}"),
        Is.EquivalentTo(["ABQ3011 Directories[0]", "ABQ3011 Sites[0].Hypervisors[0]", "ABQ3011 Sites[0].Mirrors[0]"]));
}
