using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Artefacts.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Generator.Tests.Outside;

/// <summary>Of a target that is known only by name, a firewall can only say the port; a source that is known only by name is a finding.</summary>
public sealed class NamedHostsTests
{
    private static readonly TopologyEnvironment Environment = PortalPlatform.Environment("Outside");

    private static readonly Deployment Deployment = Environment.Resolve();

    [Test]
    public void A_name_is_a_target_without_an_address_from_each_address_of_the_host() => Assert.That(FlowsOf("page-directory"), Is.EqualTo(
    [
        "Web web.example.com 10.0.0.10 -> Directories ldap.example.com (any address) 389/tcp",
        "Web web.example.com 10.0.0.10 -> Directories ldap.example.com (any address) 389/udp",
        "Web web.example.com 2001:db8::10 -> Directories ldap.example.com (any address) 389/tcp",
        "Web web.example.com 2001:db8::10 -> Directories ldap.example.com (any address) 389/udp",
        "Web web.example.com 10.0.0.10 -> Directories 10.0.8.5 389/tcp",
        "Web web.example.com 10.0.0.10 -> Directories 10.0.8.5 389/udp",
    ]));

    /// <summary>Two spellings are one name. The web node is of no site, so it reaches the mirrors of all.</summary>
    [Test]
    public void Names_belong_to_a_scope_and_are_listed_once() => Assert.That(FlowsOf("node-mirror"), Is.EqualTo(
    [
        "Web web.example.com 10.0.0.10 -> Mirrors packages.example.org (any address) 443/tcp",
        "Web web.example.com 2001:db8::10 -> Mirrors packages.example.org (any address) 443/tcp",
        "Broker broker.madrid.example.com 10.1.0.10 -> Mirrors packages.example.org (any address) 443/tcp",
    ]));

    [Test]
    public void The_matrix_marks_it()
    {
        var rows = MatrixTable.Of(Deployment.Matrix).Rows.Where(row => row[0] == "page-directory").Select(row => $"{row[5]}|{row[6]}|{row[7]}").Distinct();
        Assert.That(rows, Is.EqualTo(["Directories|ldap.example.com|any", "Directories||10.0.8.5"]));
    }

    [TestCase("nftables", """
        		# ldap.example.com is given by its name: any address
        		meta nfproto ipv4 tcp dport 389 accept comment "page-directory"

        """)]
    [TestCase("nftables", """
        		# ldap.example.com is given by its name: any address
        		meta nfproto ipv6 udp dport 389 accept comment "page-directory"

        """)]
    [TestCase("iptables", """
        # ldap.example.com is given by its name: any address
        -A PORTAL-OUTPUT -p tcp -m tcp --dport 389 -m comment --comment page-directory -j ACCEPT

        """)]
    public void Outbound_firewalls_say_the_port_alone_and_why(string format, string lines) =>
        Assert.That(Firewall(Environment, "web.example.com", format), Does.Contain(lines.ReplaceLineEndings("\n")));

    [Test]
    public void What_is_added_to_an_installed_firewall_says_the_port_alone()
    {
        var firewall = FirewallPlan.Of(Deployment, withEgress: true).Single(one => one.Host == "web.example.com");
        var files = FirewallFormats.WriteBeside(firewall, "nftables").Select(file => file.Text);
        Assert.That(string.Concat(files), Does.Contain("insert rule inet portal output meta nfproto ipv6 tcp dport 389 accept\n"));
    }

    [Test]
    public void A_change_request_says_that_the_address_is_any() => Assert.That(
        FirewallChangeRequest.Of(Deployment).Rows.Where(row => row[4] == "Mirrors").Select(row => $"{row[5]}: {row[9]}"),
        Is.All.EqualTo("packages.example.org: Packages; destinations given by name have any address").And.Exactly(2).Items);

    [Test]
    public void It_is_explained_under_its_name()
    {
        var open = Explanation.Of(Deployment, "web.example.com", "LDAP.example.com", 389);
        Assert.That(open.Flows.Select(flow => flow.To.ToString()).Distinct(), Is.EqualTo(["Directories ldap.example.com (any address)"]));
        Assert.That(Explanation.Of(Deployment, "broker.madrid.example.com", "ldap.example.com").IsOpen, Is.False);
    }

    [Test]
    public void No_address_is_missing_for_it() => Assert.That(MissingAddresses.Of(Deployment, withExternals: true), Is.Empty);

    [Test]
    public void A_source_that_is_known_only_by_name_is_a_finding() => Assert.That(
        PortalPlatform.Environment("NamedPartner").Validate().Select(finding => $"{finding.Path}: {finding.Code}: {finding.Message}"),
        Is.EqualTo(["Partners[1]: ABQ3018: no firewall can admit 'partner.example.net' by its name (rule caller-page); give its address or addresses."]));

    [TestCase("nftables")]
    [TestCase("iptables")]
    [TestCase("ufw")]
    [TestCase("firewalld")]
    public void Nobody_is_let_in_by_name(string format)
    {
        var firewall = Firewall(PortalPlatform.Environment("NamedPartner"), "web.example.com", format, withEgress: false);
        Assert.That(firewall, Does.Contain("10.30.0.1").And.Not.Contain("partner.example.net"));
        Assert.That(
            Firewall(PortalPlatform.Environment("OwnName"), "web.example.com", format, withEgress: false),
            Does.Not.Contain("caller-page"));
    }

    /// <summary>A source outside may have the name of a host, whose firewall has nothing of it.</summary>
    [Test]
    public void A_name_of_a_host_does_not_let_the_host_out() => Assert.That(
        Firewall(PortalPlatform.Environment("OwnName"), "broker.madrid.example.com", "nftables"), Does.Not.Contain("caller-page"));

    [Test]
    public void Nothing_connects_to_itself_under_its_name() => Assert.That(
        PortalPlatform.Environment("OwnName").Resolve().Matrix.Flows.Where(flow => flow.Rule.Id == "page-directory"), Is.Empty);

    [Test]
    public void A_name_may_have_addresses_of_every_family() => Assert.That(
        PortalPlatform.Environment("OtherFamily").Validate().Select(finding => $"{finding.Path}: {finding.Message}"),
        Has.None.Contains("package mirrors").And.Some.Contains("hypervisors").And.Some.Contains("storage networks"));

    private static IEnumerable<string> FlowsOf(string rule) =>
        Deployment.Matrix.Flows.Where(flow => flow.Rule.Id == rule).Select(flow => $"{flow.From} -> {flow.To} {flow.Service}");

    private static string Firewall(TopologyEnvironment environment, string host, string format, bool withEgress = true) => string.Concat(
        FirewallFormats.Write(FirewallPlan.Of(environment.Resolve(), withEgress).Single(firewall => firewall.Host == host), format).Select(file => file.Text));
}
