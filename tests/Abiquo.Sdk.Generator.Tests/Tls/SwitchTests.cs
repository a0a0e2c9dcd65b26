using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Artefacts.Matrix;
using Abiquo.Sdk.Artefacts.SpecificationTables;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Generator.Tests.Tls;

/// <summary>One switch decides the port, and everything that knows ports follows.</summary>
public sealed class SwitchTests
{
    [TestCase("Usual", "443/tcp TLS, 443/tcp TLS, 5672/tcp, 5672/tcp, 15692/tcp")]
    [TestCase("Secure", "443/tcp TLS, 443/tcp TLS, 5671/tcp TLS, 5671/tcp TLS, 15692/tcp, 443/tcp TLS")]
    [TestCase("Plain", "80/tcp, 80/tcp, 5672/tcp, 5672/tcp, 15692/tcp")]
    [TestCase("Moved", "8443/tcp TLS, 8443/tcp TLS, 5672/tcp TLS, 5672/tcp TLS, 15692/tcp, 8443/tcp TLS")]
    public void The_matrix_has_the_port_in_use(string environment, string services) => Assert.That(
        Resolve(environment).Matrix.Flows.Select(flow => flow.Service + (flow.UsesTls ? " TLS" : "")), Is.EqualTo(services.Split(", ")));

    [Test]
    public void A_cluster_has_it_at_its_virtual_address_and_an_outside_party_has_the_default_of_the_spec()
    {
        var flows = Resolve("Clustered").Matrix.Flows.Select(flow => $"{flow.Rule.Id} {flow.To.Address} {flow.Service} {flow.ServedBy}").Distinct();
        Assert.That(flows, Is.SupersetOf(
        [
            "work-queue 10.0.0.10 5671/tcp RabbitMQ (TLS)", "work-metrics 10.0.0.11 15692/tcp RabbitMQ", "work-offers 192.0.2.7 8443/tcp nginx (TLS)",
        ]));
    }

    [TestCase("Usual", "Broker", "tcp dport 5672 accept comment \"work-queue\"")]
    [TestCase("Secure", "Broker", "tcp dport 5671 accept comment \"work-queue\"")]
    [TestCase("Usual", "Web", "tcp dport 443 accept comment \"people\"")]
    [TestCase("Plain", "Web", "tcp dport 80 accept comment \"people\"")]
    public void Firewalls_open_only_the_port_in_use(string environment, string appliance, string line)
    {
        var deployment = Resolve(environment);
        var host = deployment.Inventory.Appliances.Single(placed => placed.Appliance.Definition.Id == appliance).Appliance.Hosts[0].Fqdn.ToString();
        var firewall = FirewallFormats.Write(FirewallPlan.Of(deployment).Single(one => one.Host == host), "nftables").Single(file => file.Text.Contains("dport", StringComparison.Ordinal)).Text;
        var ports = appliance == "Web" ? new[] { "80", "443" } : ["5672", "5671"];
        Assert.That(firewall, Does.Contain(line).And.Not.Contain($"dport {ports.Single(port => !line.Contains($"dport {port} ", StringComparison.Ordinal))} "));
    }

    [Test]
    public void Both_ports_are_known_so_that_the_other_one_is_tried_and_found_closed() =>
        Assert.That(Resolve("Usual").KnownPorts(), Is.SupersetOf(new ushort[] { 80, 443, 5671, 5672 }));

    [TestCase("Usual", (ushort)5672, true)]
    [TestCase("Usual", (ushort)5671, false)]
    [TestCase("Secure", (ushort)5672, false)]
    [TestCase("Secure", (ushort)5671, true)]
    public void Only_the_port_in_use_is_explained_as_open(string environment, ushort port, bool isOpen) =>
        Assert.That(Explanation.Of(Resolve(environment), "Worker", "Broker", port).IsOpen, Is.EqualTo(isOpen));

    /// <summary>A rule may be for TLS only.</summary>
    [Test]
    public void A_rule_that_needs_TLS_says_so()
    {
        Assert.That(Explanation.Of(Resolve("Secure"), "Broker", "Web", 443).Flows.Select(flow => flow.Rule.Id), Is.EqualTo(["people", "renewal"]));
        Assert.That(
            Resolve("Usual").IdleRules().Select(idle => $"{idle.Rule.Id}: {idle.Reason}"),
            Has.Member("renewal: it applies only where Amqp of the queue uses TLS"));
    }

    [Test]
    public void What_else_is_legal_names_the_port_in_use() => Assert.That(
        Explanation.Of(Resolve("Usual"), "Worker", "Web", 80).Alternatives, Is.EqualTo(["Worker may connect to Web.Pages (TLS 443) by the rule people."]));

    [Test]
    public void The_tables_of_the_spec_have_a_row_for_each_port()
    {
        var rows = SpecTables.Of(Resolve("Usual").Spec, "ports").Single().Rows.Select(row => string.Join(' ', row.Skip(1).Take(3)));
        Assert.That(rows, Is.EqualTo(["Pages TLS 443", "Pages TCP 80", "Amqp TCP 5672", "Amqp TLS 5671", "Metrics TCP 15692", "Metrics TLS 15691", "Copies TCP 25672"]));
    }

    [Test]
    public void The_matrix_and_the_worksheet_say_TLS()
    {
        var deployment = Resolve("Secure");
        Assert.That(MatrixTable.Of(deployment.Matrix).Rows.Select(row => row[8]).Distinct(), Is.EqualTo(["nginx (TLS)", "RabbitMQ (TLS)", "RabbitMQ"]));
        Assert.That(
            WorksheetTables.Of(deployment).Single(table => table.Title == "parameters").Rows.Select(row => $"{row[2]} {row[3]}: {row[4]}"),
            Is.EqualTo(["web.example.com TLS of Pages: on", "broker.example.com TLS of Amqp: on", "broker.example.com TLS of Metrics: off"]));
    }

    [Test]
    public void Two_endpoints_on_one_port_are_a_finding_with_the_port_in_use()
    {
        Assert.That(
            OrdersPlatform.Environment("Clashing").Validate().Select(finding => $"{finding.Code}: {finding.Message}"),
            Is.EqualTo(["ABQ3007: Metrics and Amqp both listen on port 5671; give one of them another port."]));
        Assert.That(OrdersPlatform.Environment("Secure").Validate(), Is.Empty);
    }

    [Test]
    public void An_endpoint_says_what_it_uses()
    {
        var endpoints = OrdersPlatform.Environment("Moved").Resolve().Inventory.Appliances.SelectMany(placed => placed.Appliance.Endpoints);
        Assert.That(
            endpoints.Select(endpoint => endpoint.ToString()),
            Is.EqualTo(["Web.Pages (TLS 8443)", "Broker.Amqp (TLS 5672)", "Broker.Metrics (TCP 15692)", "Broker.Copies (TCP 25672)"]));
    }

    [Test]
    public void Appliances_that_differ_only_in_it_are_not_the_same()
    {
        Assert.That(OrdersPlatform.Environment("Usual"), Is.Not.EqualTo(OrdersPlatform.Environment("Secure")));
        var (plain, secure) = (Broker("Plain"), Broker("Secure"));
        Assert.That(plain.Endpoints.Last(), Is.Not.EqualTo(secure.Endpoints.Last()), "an endpoint without TLS, of another appliance");
        Assert.That(Broker("Usual").Endpoints, Is.EqualTo(plain.Endpoints), "of an equal one");
    }

    private static Appliance Broker(string environment) =>
        Resolve(environment).Inventory.Appliances.Single(placed => placed.Appliance.Definition.Id == "Broker").Appliance;

    private static Deployment Resolve(string environment) => OrdersPlatform.Environment(environment).Resolve();
}
