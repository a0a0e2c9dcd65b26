using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Artefacts.SpecificationTables;
using Abiquo.Sdk.Comparison;
using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Generator.Tests.Outside;

/// <summary>Users are everybody until an environment names their networks.</summary>
public sealed class UsersNetworksTests
{
    private static Deployment Everybody => PortalPlatform.Environment("Closed").Resolve();

    private static Deployment Offices => PortalPlatform.Environment("Offices").Resolve();

    [Test]
    public void Where_no_network_is_named_the_flows_are_those_of_a_rule_from_anywhere() => Assert.That(Pages(Everybody), Is.EqualTo(
    [
        "users-page: Anywhere 0.0.0.0/0 -> Web web.example.com 10.0.0.10",
        "users-page: Anywhere ::/0 -> Web web.example.com 2001:db8::10",
    ]));

    [Test]
    public void Where_networks_are_named_only_those_are_let_in() => Assert.That(Pages(Offices), Is.EqualTo(
    [
        "users-page: Users 10.20.0.0/16 -> Web web.example.com 10.0.0.10",
        "users-page: Users 2001:db8:20::/48 -> Web web.example.com 2001:db8::10",
    ]));

    [Test]
    public void A_planned_host_has_a_flow_from_anywhere() => Assert.That(
        Pages(PortalPlatform.Environment("Planned").Resolve()), Is.EqualTo(["users-page: Anywhere 0.0.0.0/0 -> Web web.example.com"]));

    [Test]
    public void An_outside_party_without_this_default_still_has_no_flows() =>
        Assert.That(Everybody.Matrix.Flows.Where(flow => flow.Rule.Id == "operators-ssh"), Is.Empty);

    [TestCase("nftables", "\t\tmeta nfproto ipv4 tcp dport 443 accept comment \"users-page\"\n", "\t\tip saddr @users_v4 tcp dport 443 accept comment \"users-page\"\n")]
    [TestCase("iptables", "-A PORTAL-INPUT -p tcp -m tcp --dport 443 -m comment --comment users-page -j ACCEPT\n", "-A PORTAL-INPUT -p tcp -m tcp --dport 443 -m comment --comment users-page -j PORTAL-users_v4\n")]
    [TestCase("ufw", "from 0.0.0.0/0 to 0.0.0.0/0 port 443", "from 10.20.0.0/16 to any port 443")]
    [TestCase("firewalld", "  <rule family=\"ipv4\">\n    <port port=\"443\"", "  <rule family=\"ipv4\">\n    <source ipset=\"portal_users_v4\"/>\n    <port port=\"443\"")]
    public void Firewalls_let_in_everybody_or_the_networks(string format, string everybody, string networks)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Firewall(Everybody, format), Does.Contain(everybody).And.Not.Contain(networks));
            Assert.That(Firewall(Offices, format), Does.Contain(networks).And.Not.Contain(everybody));
        }
    }

    [Test]
    public void The_diagram_shows_everybody_or_the_networks()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Labels(Everybody), Does.Contain(Rule.Anywhere).And.Not.Contain("users"));
            Assert.That(Labels(Offices), Does.Contain("users").And.Not.Contain(Rule.Anywhere));
        }
    }

    [Test]
    public void A_change_request_names_everybody_or_the_networks()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Requested(Everybody), Is.EqualTo(["Anywhere Anywhere 0.0.0.0/0", "Anywhere Anywhere ::/0"]));
            Assert.That(Requested(Offices), Is.EqualTo(["outside Users 10.20.0.0/16", "outside Users 2001:db8:20::/48"]));
        }
    }

    [Test]
    public void Whatever_connects_is_explained_by_the_rule_of_everybody()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Explanation.Of(Everybody, "broker.madrid.example.com", "web.example.com", 443).IsOpen, Is.True);
            Assert.That(Explanation.Of(Everybody, "Users", "Web", 443).IsOpen, Is.True);
            Assert.That(Explanation.Of(Offices, "broker.madrid.example.com", "web.example.com", 443).IsOpen, Is.False);
            Assert.That(Explanation.Of(Offices, "Users", "Web", 443).IsOpen, Is.True);
        }
    }

    [Test]
    public void Naming_networks_closes_the_port_for_everybody_else()
    {
        var diff = EnvironmentDiff.Of(Everybody, Offices);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diff.Closed.Select(flow => flow.From.Appliance).Distinct(), Is.EqualTo([Rule.Anywhere]));
            Assert.That(diff.Opened.Select(flow => flow.From.Appliance).Distinct(), Is.EqualTo(["Users"]));
        }
    }

    [Test]
    public void The_tables_of_the_spec_say_so() => Assert.That(
        SpecTables.Of(Everybody.Spec, "ports").Single().Rows.Where(row => row[1] == "Https").Select(row => row[5]),
        Is.EqualTo(["users (by default Anywhere)"]));

    [Test]
    public void The_schema_of_an_environment_says_so() =>
        Assert.That(PortalPlatform.Schema(PortalPlatform.Environment("Closed")), Does.Contain("Who reads pages. If empty, everybody."));

    [TestCase(false)]
    [TestCase(true)]
    public void Administrators_who_are_everybody_are_not_locked_out(bool isAnywhere)
    {
        var spec = RepositoryFiles.OfTests("portal.json");
        var operators = "\"kind\": \"networks\", \"roles\": [\"Operator\"]";
        Assert.That(spec, Does.Contain(operators));
        var changed = isAnywhere ? spec.Replace(operators, operators + ", \"default\": \"anywhere\"", StringComparison.Ordinal) : spec;
        Assert.That(LockoutCheck.Of(PortalPlatform.Environment("Closed", changed).Resolve()), isAnywhere ? Is.Null : Does.Contain("Operators is empty"));
    }

    [TestCase("\"kind\": \"addresses\", \"default\": ⟦\"anywhere\"⟧", "'default' of the outside party 'Offices' of the kind 'addresses': 'anywhere' is not allowed; expected 'anywhere', of a party of the kind 'networks'")]
    [TestCase("\"kind\": \"networks\", \"default\": ⟦\"nowhere\"⟧", "'default' of the outside party 'Offices' of the kind 'networks': 'nowhere' is not allowed; expected 'anywhere'")]
    public void Only_networks_have_this_default(string put, string message)
    {
        var (text, span) = MarkedText.Parse(RepositoryFiles.ShopSpec.Replace("\"kind\": \"networks\"", put, StringComparison.Ordinal));

        var diagnostic = GeneratorRun.Over(text).Diagnostics.Single();

        Assert.That((diagnostic.Id, diagnostic.Location.SourceSpan), Is.EqualTo(("ABQ0009", span)));
        Assert.That(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), Does.Contain(message));
    }

    /// <summary>Where hosts may connect to, an empty list cannot mean both nobody and everybody.</summary>
    [Test]
    public void A_party_that_is_connected_to_is_not_everybody_by_default()
    {
        var (text, span) = MarkedText.Parse(RepositoryFiles.OfTests("portal.json").Replace(
            "\"kind\": \"networks\", \"roles\": [\"Storage\"]",
            "\"kind\": \"networks\", \"default\": ⟦\"anywhere\"⟧, \"roles\": [\"Storage\"]",
            StringComparison.Ordinal));

        var diagnostic = GeneratorRun.Over(text).Diagnostics.Single();

        Assert.That((diagnostic.Id, diagnostic.Location.SourceSpan), Is.EqualTo(("ABQ0009", span)));
        Assert.That(
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            Does.EndWith("'anywhere' is not allowed; the rule 'queue-storage' leads to it, and only who connects may be everybody; leave it out"));
    }

    /// <summary>As of every outside party: nobody of the platform has their role.</summary>
    [Test]
    public void Users_are_no_source_of_a_link()
    {
        var errors = GeneratorRun.Over(RepositoryFiles.OfTests("portal.json")).Compile(
            "internal static class Links { internal static Abiquo.Sdk.Link Of(Acme.Portal.Broker broker, Acme.Portal.Web web) => broker.Connect(web.Https); }");

        Assert.That(errors.Select(error => error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)), Has.Exactly(1).Contains("which accepts connections from the users only"));
    }

    private static string[] Pages(Deployment deployment) =>
        [.. deployment.Matrix.Flows.Where(flow => flow.Rule.Id == "users-page").Select(flow => $"{flow.Rule.Id}: {flow.From} -> {flow.To}")];

    private static string Firewall(Deployment deployment, string format) =>
        string.Concat(FirewallFormats.Write(FirewallPlan.Of(deployment).Single(firewall => firewall.Host == "web.example.com"), format).Select(file => file.Text));

    private static IEnumerable<string> Labels(Deployment deployment) => TopologyDiagram.Of(deployment).Nodes.Select(node => node.Label);

    private static IEnumerable<string> Requested(Deployment deployment) => FirewallChangeRequest.Of(deployment).Rows
        .Where(row => row[8] == "users-page")
        .Select(row => $"{row[0]} {row[1]} {row[2]}");
}
