using System.Globalization;
using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Generator.Tests.Schema;

namespace Abiquo.Sdk.Generator.Tests.Tls;

/// <summary>One mistake is one error at its place, and the schema refuses what it can.</summary>
public sealed class SpecErrorTests
{
    [Test]
    public void A_rule_of_other_versions_than_the_endpoint_of_its_condition_is_a_warning()
    {
        var spec = RepositoryFiles.OfTests("tls.json")
            .Replace("\"sources\": [", "\"versions\": [\"1.0\", \"2.0\"], \"sources\": [", StringComparison.Ordinal)
            .Replace("\"summary\": \"Messages.\",", "\"summary\": \"Messages.\", \"since\": \"2.0\",", StringComparison.Ordinal)
            .Replace("\"id\": \"renewal\",", "\"id\": \"renewal\", \"until\": \"1.0\",", StringComparison.Ordinal);
        Assert.That(
            GeneratorRun.Over(spec).Diagnostics.Single().GetMessage(CultureInfo.InvariantCulture),
            Does.StartWith("the rule 'renewal' connects nothing in any environment: no version of one has both the rule and Queue.Amqp; "));
    }

    private const string Amqp = "\"tls\": { \"port\": 5671, \"schemes\": [\"amqp\", \"amqps\"] }";

    private const string Metrics = "\"protocols\": [\"tcp\"], \"port\": 15692,";

    [TestCase(Amqp, "\"tls\": ⟦5671⟧", "ABQ0004", "'tls' of the endpoint 'Amqp': expected an object, found a number")]
    [TestCase(Amqp, "\"tls\": { \"port\": 5671, ⟦\"standard\"⟧: true, \"schemes\": [\"amqp\", \"amqps\"] }", "ABQ0003", "'tls' of the endpoint 'Amqp' has an unknown member 'standard'")]
    [TestCase(Amqp, "\"tls\": { \"port\": 5671, \"default\": ⟦\"yes\"⟧, \"schemes\": [\"amqp\", \"amqps\"] }", "ABQ0004", "'default' of 'tls' of the endpoint 'Amqp': expected true or false")]
    [TestCase(Amqp, "\"tls\": { \"port\": ⟦70000⟧, \"schemes\": [\"amqp\", \"amqps\"] }", "ABQ0008", "70000 is not a port; expected a whole number from 1 to 65535")]
    [TestCase(Amqp, "\"tls\": { \"port\": ⟦0⟧, \"schemes\": [\"amqp\", \"amqps\"] }", "ABQ0008", "this number is not a port")]
    [TestCase(Amqp, "\"tls\": { \"port\": ⟦5672⟧, \"schemes\": [\"amqp\", \"amqps\"] }", "ABQ0008", "5672 is the port without TLS already; expected another port, or no 'port' where TLS is on the same one")]
    [TestCase(Amqp, "\"tls\": { \"port\": ⟦15692⟧, \"schemes\": [\"amqp\", \"amqps\"] }", "ABQ0008", "15692 is the port of 'Amqp' with TLS, and also one of 'Metrics'; expected a port that no other endpoint of the role 'Queue' has")]
    [TestCase("\"tls\": { \"port\": 15691 }", "\"tls\": { \"port\": ⟦5671⟧ }", "ABQ0008", "5671 is the port of 'Metrics' with TLS, and also one of 'Amqp'")]
    [TestCase(Metrics, "\"protocols\": [\"tcp\"], \"ports\": ⟦\"15692-15693\"⟧,", "ABQ0009", "'ports' of the endpoint 'Metrics', which has 'tls': '15692-15693' is not allowed; TLS on another port is for an endpoint with one 'port'; remove one of the two, or the 'port' of 'tls'")]
    [TestCase(Metrics, "\"protocols\": [\"tcp\", ⟦\"udp\"⟧], \"port\": 15692,", "ABQ0009", "'protocols' of the endpoint 'Metrics', which has 'tls': 'udp' is not allowed; TLS is spoken over 'tcp'")]
    [TestCase(Metrics, "\"protocols\": [⟦\"vrrp\"⟧],", "ABQ0009", "'vrrp' is not allowed; TLS is spoken over 'tcp'")]
    [TestCase("\"port\": 5672,", "\"ports\": ⟦\"5672-5673\"⟧,", "ABQ0009", "'ports' of the endpoint 'Amqp', which has 'tls': '5672-5673' is not allowed; TLS on another port is for an endpoint with one 'port'; remove one of the two, or the 'port' of 'tls'")]
    [TestCase("\"protocols\": [\"tcp\"], \"port\": 5672,", "\"protocols\": [\"tcp\", ⟦\"vrrp\"⟧], \"port\": 5672,", "ABQ0009", "'vrrp' is not allowed; it shares no ports with 'tcp'; give it an endpoint of its own")]
    [TestCase("\"protocols\": [\"tcp\"], \"port\": 5672,", "\"protocols\": [\"vrrp\", ⟦\"tcp\"⟧], \"port\": 5672,", "ABQ0009", "'tcp' is not allowed; 'vrrp' has no ports; give it an endpoint of its own")]
    [TestCase(Metrics, Metrics + " \"clusterPort\": ⟦15693⟧,", "ABQ0009", "'clusterPort' of the endpoint 'Metrics', which has 'tls': '15693' is not allowed")]
    [TestCase(Metrics, Metrics + " \"sharedPort\": ⟦15693⟧,", "ABQ0009", "'sharedPort' of the endpoint 'Metrics', which has 'tls': '15693' is not allowed")]
    [TestCase(Metrics, Metrics + " \"behind\": ⟦\"Amqp\"⟧,", "ABQ0009", "'behind' of the endpoint 'Metrics', which has 'tls': 'Amqp' is not allowed; whether clients use TLS is said where they connect; give it to 'Amqp'")]
    [TestCase(Amqp, "\"tls\": {}, \"behind\": ⟦\"Metrics\"⟧", "ABQ0009", "'behind' of the endpoint 'Amqp', which has 'tls': 'Metrics' is not allowed")]
    [TestCase(Metrics + " \"summary\": \"Figures.\", \"tls\": { \"port\": 15691 }", "\"protocols\": [\"tcp\"], \"port\": ⟦5671⟧, \"summary\": \"Figures.\", \"tls\": {}", "ABQ0008", "5671 is the port of 'Metrics' with TLS, and also one of 'Amqp'")]
    [TestCase("[\"amqp\", \"amqps\"]", "[⟦\"amqp\"⟧]", "ABQ0004", "'schemes' of 'tls' of the endpoint 'Amqp': expected two schemes, without TLS and with it, such as 'http' and 'https', found one")]
    [TestCase("[\"amqp\", \"amqps\"]", "[\"amqp\", \"amqps\", ⟦\"amqpt\"⟧]", "ABQ0004", "found more")]
    [TestCase("[\"amqp\", \"amqps\"]", "⟦[]⟧", "ABQ0013", "is empty")]
    [TestCase("[\"amqp\", \"amqps\"]", "[\"amqp\", ⟦\"amqp\"⟧]", "ABQ0006", "'amqp' is listed twice; remove one of them; the first is in line 20")]
    [TestCase("[\"amqp\", \"amqps\"]", "[\"amqp\", ⟦\"amqp s://x\"⟧]", "ABQ0005", "'amqp s://x' cannot be the name of a scheme; expected lower-case letters and digits, such as 'https'")]
    [TestCase("{Queue.Amqp.Port}", "{⟦Queue.Copies.Scheme⟧}", "ABQ0007", "there is no value 'Queue.Copies.Scheme'")]
    [TestCase("{Queue.Amqp.Port}", "{⟦Queue.Metrics.Scheme⟧}", "ABQ0007", "there is no value 'Queue.Metrics.Scheme'")]
    [TestCase("\"when\": { \"tls\": \"Queue.Amqp\" }, \"source\"", "\"when\": { \"tls\": ⟦\"Queue.Amqps\"⟧ }, \"source\"", "ABQ0007", "there is no endpoint of an appliance with TLS 'Queue.Amqps'; did you mean 'Queue.Amqp'?")]
    [TestCase("\"when\": { \"tls\": \"Queue.Amqp\" }, \"source\"", "\"when\": { \"tls\": ⟦\"Queue.Copies\"⟧ }, \"source\"", "ABQ0007", "there is no endpoint of an appliance with TLS 'Queue.Copies'; expected 'Front.Pages', 'Queue.Amqp', 'Queue.Metrics'")]
    [TestCase("\"not\": { \"tls\": \"Queue.Amqp\" }", "\"not\": { \"tls\": ⟦\"Partner.Offers\"⟧ }", "ABQ0007", "there is no endpoint of an appliance with TLS 'Partner.Offers'; expected")]
    [TestCase("\"not\": { \"tls\": \"Queue.Amqp\" }", "\"not\": { \"tls\": ⟦\"Queue\"⟧ }", "ABQ0007", "there is no endpoint of an appliance with TLS 'Queue'; expected")]
    [TestCase("\"not\": { \"tls\": \"Queue.Amqp\" }", "\"not\": { \"tls\": ⟦true⟧ }", "ABQ0004", "expected an endpoint with 'tls', such as 'Role.Endpoint', found")]
    public void One_mistake_is_one_error_at_its_place(string find, string put, string id, string message)
    {
        var mistake = Mistake.In(RepositoryFiles.OfTests("tls.json"), find, put);
        var run = GeneratorRun.Over(mistake.Text);
        mistake.IsOneErrorOf(run, id, message);
        Assert.That(run.Compile(), Is.Empty, "what is faulty is left out");
        if (id is "ABQ0002" or "ABQ0003" or "ABQ0004" or "ABQ0005" or "ABQ0006" or "ABQ0009" or "ABQ0013" || message.Contains("is not a port", StringComparison.Ordinal))
        {
            Assert.That(Shipped.Schema.Errors(mistake.Text), Is.Not.Empty, "the schema refuses it too");
        }
    }

    [Test]
    public void The_schema_accepts_the_spec() => Assert.That(Shipped.Schema.Errors(RepositoryFiles.OfTests("tls.json")), Is.Empty);

    /// <summary>The endpoint of another role is beside it only on an appliance that has both.</summary>
    [Test]
    public void An_endpoint_of_another_role_of_an_appliance_is_in_the_way_once()
    {
        var spec = RepositoryFiles.OfTests("tls.json").Replace("\"port\": 15692, \"summary\": \"Figures.\", \"tls\": { \"port\": 15691 }", "\"port\": 443, \"summary\": \"Figures.\"", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(spec).Diagnostics, Is.Empty);

        var both = spec.Replace("\"roles\": [\"Front\"] }", "\"roles\": [\"Front\", \"Queue\"] }", StringComparison.Ordinal);
        var twice = both.Replace(
            "    { \"id\": \"Broker\", \"label\"",
            "    { \"id\": \"Small\", \"label\": \"all in one\", \"summary\": \"Both.\", \"source\": [\"OPS\"], \"roles\": [\"Front\", \"Queue\"] },\n    { \"id\": \"Broker\", \"label\"",
            StringComparison.Ordinal);
        foreach (var faulty in new[] { both, twice })
        {
            var error = GeneratorRun.Over(faulty).Diagnostics.Single();
            Assert.That(
                error.GetMessage(CultureInfo.InvariantCulture),
                Is.EqualTo("443 is the port of 'Pages' with TLS, and also one of 'Metrics'; expected a port that no other endpoint of the appliance 'Web' has"));
            Assert.That(error.Location.SourceSpan.Length, Is.EqualTo(3));
        }
    }

    /// <summary>An endpoint that went may leave its port to the TLS of one that came.</summary>
    [TestCase("1", "2", 0)]
    [TestCase("1", "1", 1)]
    public void An_endpoint_of_another_version_is_not_in_the_way(string until, string since, int errors)
    {
        var spec = RepositoryFiles.OfTests("tls.json")
            .Replace("\"sources\": [", "\"versions\": [\"1\", \"2\"],\n  \"sources\": [", StringComparison.Ordinal)
            .Replace("\"tls\": { \"port\": 15691 }", $"\"tls\": {{ \"port\": 25672 }}, \"since\": \"{since}\"", StringComparison.Ordinal)
            .Replace("\"summary\": \"Between nodes.\"", $"\"summary\": \"Between nodes.\", \"until\": \"{until}\"", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(spec).Errors.Select(error => error.Id), Is.EqualTo(Enumerable.Repeat("ABQ0008", errors)));
    }

    /// <summary>The error is in this file, at what it adds.</summary>
    [TestCase(443, 1)]
    [TestCase(444, 0)]
    public void An_endpoint_beside_an_inherited_one_may_not_have_its_port_for_TLS(int port, int errors)
    {
        var text = $$"""
            {
              "name": "More", "summary": "More orders.", "namespace": "Acme.More", "extends": "Orders",
              "roles": [{ "id": "Extra", "label": "extra", "summary": "Extra.", "source": ["OPS"], "endpoints": [
                { "id": "Query", "components": ["Nginx"], "protocols": ["tcp"], "port": {{port}}, "summary": "Queries." }] }],
              "appliances": [{ "id": "Both", "label": "both", "summary": "Both.", "source": ["OPS"], "roles": ["Front", "Extra"] }],
              "rules": [
                { "id": "extra", "group": "derived", "from": "Work", "to": "Extra.Query", "purpose": "Ask", "confidence": "high", "source": ["OPS"], "when": { "tls": "Front.Pages" } }],
              "environments": [{ "id": "MoreEnvironment", "label": "more", "summary": "More.", "source": ["OPS"], "extends": "OrdersEnvironment",
                "appliances": [{ "id": "Both", "appliance": "Both", "required": true, "summary": "Both." }] }]
            }
            """;
        var run = new GeneratorRun(new SpecText("more.json", text, "own"), new SpecText("tls.json", RepositoryFiles.OfTests("tls.json"), "basis"));
        Assert.That(run.Diagnostics.Select(error => error.Id), Is.EqualTo(Enumerable.Repeat("ABQ0008", errors)));
        Assert.That(run.Diagnostics.Select(error => text.Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length)), Is.All.EqualTo("\"Query\""));
    }

    /// <summary>The endpoint behind it has this port only where it has an address of its own.</summary>
    [Test]
    public void The_endpoint_behind_a_front_may_have_its_port_for_TLS()
    {
        var spec = RepositoryFiles.OfTests("tls.json").Replace(
            "\"port\": 25672, \"summary\": \"Between nodes.\" }",
            "\"port\": 25672, \"summary\": \"Between nodes.\" },\n{ \"id\": \"AmqpNode\", \"components\": [\"Rabbit\"], \"protocols\": [\"tcp\"], \"port\": 5671, \"sharedPort\": 35671, \"behind\": \"Amqp\", \"summary\": \"Of a node.\" }",
            StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(spec).Diagnostics, Is.Empty);
        var faulty = spec.Replace("35671", "5671", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(faulty).Diagnostics.Select(error => error.Id), Is.EqualTo(["ABQ0008"]));
    }

    [Test]
    public void Roles_that_disagree_about_TLS_are_an_error()
    {
        var spec = RepositoryFiles.OfTests("tls.json")
            .Replace("\"id\": \"Offers\", \"components\": [\"Nginx\"], \"protocols\": [\"tcp\"], \"port\": 8080,", "\"id\": \"Pages\", \"components\": [\"Nginx\"], \"protocols\": [\"tcp\"], \"port\": 80,", StringComparison.Ordinal)
            .Replace("Partner.Offers", "Partner.Pages", StringComparison.Ordinal)
            .Replace("\"roles\": [\"Front\"] }", "\"roles\": [\"Front\", \"Partner\"] }", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(spec).Diagnostics.Select(error => error.Id), Is.EqualTo(["ABQ0012"]));
    }
}
