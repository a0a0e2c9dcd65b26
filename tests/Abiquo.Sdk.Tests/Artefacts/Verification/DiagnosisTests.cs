namespace Abiquo.Sdk.Tests.Artefacts;

/// <summary>When a single thing is broken, the report names it and nothing else.</summary>
public sealed class DiagnosisTests
{
    private const string Node = "dn2.example.com";

    private static SimulatedPlatform Platform => new(Samples.Distributed);

    [Test]
    public void Nothing()
    {
        var report = Platform.Report();
        Assert.That((report.IsSound, report.Failures), Is.EqualTo((true, 0)));
    }

    [Test]
    public void A_program_is_down() => Named(
        Platform.BreakOpen("refused", (_, probe) => probe.To == Node && probe.Flow!.Component == "RabbitMQ"),
        "service-down: RabbitMQ on dn2.example.com is down: nothing listens on 5672/tcp, 4369/tcp, 25672/tcp");

    [Test]
    public void A_program_that_does_not_listen_everywhere() => Named(
        Platform.BreakOpen("refused", (_, probe) => probe.To == Node && probe.Port == 5672),
        "service-down: RabbitMQ on dn2.example.com is running and answers on 4369/tcp, 25672/tcp, but nothing listens on 5672/tcp");

    [Test]
    public void A_program_that_refuses_some() => Named(
        Platform.BreakOpen("refused", (from, probe) => from == "cloud.example.com" && probe.To == Node && probe.Port == 5672),
        "service-down: RabbitMQ on dn2.example.com accepts 5672/tcp from some hosts and refuses cloud.example.com: "
            + "check for a firewall that rejects, and the addresses the program listens on");

    [Test]
    public void A_follower_is_no_fault()
    {
        var report = Platform.BreakOpen("refused", (_, probe) => probe.Port == 2888).Report();
        Assert.That(report.IsSound, Is.True);
        Assert.That(
            report.Notes,
            Has.Some.StartsWith("nothing listens on 2888/tcp (Zookeeper) at dn2.example.com, dn3.example.com, dn1.example.com"));
    }

    [Test]
    public void A_rule_is_missing() => Named(
        Platform.BreakOpen("timeout", (_, probe) => probe.To == Node && probe.Flow!.Rule.Id == "zookeeper-election"),
        "rule-missing: the firewall of dn2.example.com lacks the rule zookeeper-election (3888/tcp): "
            + "it drops packets from dn1.example.com, dn3.example.com");

    [Test]
    public void A_source_is_missing() => Named(
        Platform.BreakOpen("timeout", (from, probe) => from == "v2v.madrid.example.com" && probe.To == Node),
        "source-missing: the firewall of dn2.example.com drops v2v.madrid.example.com (6379/tcp, 5672/tcp, 2181/tcp) "
            + "and lets in others by the same rule: "
            + "v2v.madrid.example.com is not among its sources, or the path from there is interrupted");

    [Test]
    public void Another_firewall() => Named(
        Platform.BreakOpen("timeout", (_, probe) => probe.To == Node),
        "wrong-firewall: the firewall of dn2.example.com lets in nothing that it should: it is outdated or belongs to another environment");

    [Test]
    public void A_host_is_down() => Named(
        Platform.Break("unreachable", (_, probe) => probe.To == Node).Silence(Node),
        "host-down: no host reaches dn2.example.com, and there are no results from it: it is down or cut off");

    [TestCase("timeout")]
    [TestCase("unreachable")]
    public void A_host_is_cut_off(string outcome) => Named(
        Platform.Break(outcome, (from, probe) => probe.To == Node || from == Node),
        "host-down: no host reaches dn2.example.com, and it reaches no other: it is cut off; check its network and its default route");

    [Test]
    public void A_host_has_no_way_out() => Named(
        Platform.Break("timeout", (from, _) => from == Node),
        "no-way-out: dn2.example.com reaches no other host: check its default route, and what its firewall lets out");

    [Test]
    public void There_is_no_route() => Named(
        Platform.BreakOpen("unreachable", (from, probe) => from == "mon.example.com" && probe.To == Node),
        "no-route: there is no route to dn2.example.com from mon.example.com");

    [Test]
    public void Nobody_has_the_virtual_address() => Named(
        new SimulatedPlatform(Samples.HighAvailability).BreakOpen("timeout", (_, probe) => probe.To == "datanode.example.com"),
        "no-virtual-address: nothing answers at datanode.example.com 10.0.1.10: "
            + "none of dn1.example.com, dn2.example.com, dn3.example.com holds this virtual address");

    [Test]
    public void A_share_does_not_serve() => Named(
        Platform.BreakOpen("timeout", (_, probe) => probe.Address.ToString() == "10.1.0.5" && probe.Service == "2049/tcp"),
        "outside-down: TemplateRepository 10.1.0.5 does not respond (2049/tcp timeout): "
            + "it is outside the platform; ask whoever operates it and the firewall in front of it");

    [TestCase("open")]
    [TestCase("refused")]
    public void A_port_is_open_by_mistake(string outcome) => Named(
        Platform.Break(outcome, (from, probe) => from == "mon.example.com" && probe.To == Node && probe.Port == 16379),
        "open-port: the firewall of dn2.example.com lets mon.example.com in on 16379/tcp, which no rule allows");

    [Test]
    public void There_is_no_firewall() => Named(
        Platform.Break("refused", (_, probe) => probe.Flow is null && probe.To == Node),
        "no-firewall: dn2.example.com has no firewall in effect: the ports that should be closed can be reached");

    [TestCase("", "cloud.example.com does not resolve on dn2.example.com: it should resolve to 10.0.0.10")]
    [TestCase("10.0.0.99", "cloud.example.com resolves to 10.0.0.99 instead of 10.0.0.10 on dn2.example.com")]
    [TestCase("127.0.1.1", "cloud.example.com resolves to 127.0.1.1 instead of 10.0.0.10 on dn2.example.com")]
    public void A_name_is_wrong(string found, string expected) => Named(
        new(Samples.Distributed)
        {
            Resolver = (host, probe) => host.Host == Node && probe.Name == "cloud.example.com"
                ? (found.Length == 0 ? [] : [found])
                : probe.Addresses.Select(address => address.ToString()),
        },
        $"wrong-name: {expected}");

    /// <summary>The API's location names it, so remote services find nothing without it.</summary>
    [Test]
    public void A_name_outside_of_the_platform_is_unknown() => Named(
        new(Samples.Distributed with { PublicName = ["cloud.example.org"] })
        {
            Resolver = (_, probe) => probe.Name == "cloud.example.org" ? [] : probe.Addresses.Select(address => address.ToString()),
        },
        "wrong-name: cloud.example.org does not resolve on rs.madrid.example.com, rs.barcelona.example.com: it is outside of the platform, and DNS has to know it");

    [Test]
    public void The_own_name_may_be_the_loopback_address() =>
        Named(new(Samples.Distributed) { Resolver = (_, probe) => [probe.IsOwn ? "127.0.1.1" : probe.Addresses[0].ToString()] });

    [Test]
    public void Two_at_once() => Named(
        Platform
            .BreakOpen("refused", (_, probe) => probe.To == "dn1.example.com" && probe.Port == 3306)
            .BreakOpen("timeout", (_, probe) => probe.To == Node && probe.Flow!.Rule.Id == "zookeeper-election"),
        "service-down: MaxScale on dn1.example.com is down: nothing listens on 3306/tcp",
        "rule-missing: the firewall of dn2.example.com lacks the rule zookeeper-election (3888/tcp): "
            + "it drops packets from dn1.example.com, dn3.example.com");

    [Test]
    public void A_host_that_could_not_try() => Named(
        Platform.Break("failed", (from, _) => from == "mon.example.com"),
        "no-results: mon.example.com could not attempt 232 connections: run verify.sh there by hand and check what it reports");

    private static void Named(SimulatedPlatform platform, params string[] diagnoses)
    {
        var report = platform.Report();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Diagnoses.Select(diagnosis => $"{diagnosis.Cause}: {diagnosis.Message}"), Is.EqualTo(diagnoses));
            Assert.That(
                report.Diagnoses.Sum(diagnosis => diagnosis.Attempts.Count),
                Is.EqualTo(report.Failures),
                "every failure is explained once");
        }
    }
}
