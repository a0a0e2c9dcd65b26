using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Tls;

/// <summary>The properties of a client follow from what the endpoint uses.</summary>
public sealed class PropertyTests
{
    [TestCase("Usual", "amqp://broker.example.com", "10.0.0.2:5672", "5672", "https://web.example.com/orders")]
    [TestCase("Secure", "amqps://broker.example.com", "10.0.0.2:5671", "5671", "https://web.example.com/orders")]
    [TestCase("Plain", "amqp://broker.example.com", "10.0.0.2:5672", "5672", "http://web.example.com/orders")]
    [TestCase("Moved", "amqps://broker.example.com:5672", "10.0.0.2:5672", "5672", "https://web.example.com:8443/orders")]
    [TestCase("Clustered", "amqps://broker.example.com", "10.0.0.10:5671", "5671", "https://web.example.com/orders")]
    public void They_follow(string environment, string url, string hosts, string port, string pages)
    {
        var lines = Lines(environment);
        Assert.That(lines, Is.SupersetOf([$"queue.url={url}", $"queue.hosts={hosts}", $"queue.port={port}", $"pages.url={pages}"]));
    }

    [TestCase("Usual", "queue.plain=true", "queue.ca=")]
    [TestCase("Secure", "queue.ca=/opt/orders/ca.pem", "queue.plain=")]
    public void Some_are_only_there_with_TLS_and_some_without_it(string environment, string line, string other) =>
        Assert.That(Lines(environment), Has.Member(line).And.None.StartsWith(other));

    /// <summary>What is known of a program by the names of its endpoints holds in any spec.</summary>
    [TestCase("Usual", "listeners.tcp.1 = 10.0.0.2:5672")]
    [TestCase("Secure", "listeners.ssl.1 = 10.0.0.2:5671", "listeners.tcp = none", "ssl_options.certfile = /etc/rabbitmq/tls/certificate.pem")]
    public void A_program_that_is_configured_listens_for_TLS(string name, params string[] lines)
    {
        var environment = OrdersPlatform.Environment(name, ("Amqp", "RabbitMQ"), ("Copies", "RabbitMQCluster"), ("Metrics", "RabbitMQPeers"));
        var file = ConfigurationPlan.Of(environment.Resolve(), new ComponentSettings([])).Hosts
            .Single(host => host.Host == "broker.example.com").Files.Single(file => file.Path.EndsWith("rabbitmq.conf", StringComparison.Ordinal));
        Assert.That(file.Text.Split('\n').Where(line => line.StartsWith("listeners", StringComparison.Ordinal) || line.StartsWith("ssl", StringComparison.Ordinal)), Is.SupersetOf(lines).And.Exactly(name == "Usual" ? 1 : 5).Items);
    }

    [Test]
    public void A_program_that_is_configured_listens_on_the_network_of_its_endpoint()
    {
        var environment = OrdersPlatform.Environment(
            "Usual",
            ("Amqp", "RabbitMQ"),
            ("Copies", "RabbitMQCluster"),
            ("Metrics", "RabbitMQPeers"),
            ("\"summary\": \"Messages.\",", "\"summary\": \"Messages.\", \"network\": \"Inner\","),
            ("\"rules\": [", "\"networks\": [{ \"id\": \"Inner\", \"label\": \"inner network\", \"summary\": \"Carries messages.\", \"source\": [\"OPS\"] }], \"rules\": ["),
            ("\"externals\": [{ \"external\": \"Partners\" }]", "\"externals\": [{ \"external\": \"Partners\" }], \"networks\": [{ \"network\": \"Inner\" }]"),
            ("Worker = new() { Host = new(\"worker.example.com\", \"10.0.0.3\") },", "Worker = new() { Host = new(\"worker.example.com\", \"10.0.0.3\") }, Inner = [\"192.168.1.0/24\"],"),
            ("new(\"broker.example.com\", \"10.0.0.2\")", "new(\"broker.example.com\", \"10.0.0.2\") { OtherAddresses = [\"192.168.1.2\"] }"));
        var files = ConfigurationPlan.Of(environment.Resolve(), new ComponentSettings([])).Hosts.SelectMany(host => host.Files).Select(file => file.Text).ToList();
        Assert.That(files, Has.Some.Contains("listeners.tcp.1 = 192.168.1.2:5672\n").And.Some.Contains("queue.hosts=192.168.1.2:5672\n").And.None.Contains("10.0.0.2:5672"));
    }

    [TestCase("Usual", "true")]
    [TestCase("Secure", "/opt/orders/ca.pem")]
    public void One_property_may_have_a_value_for_each_case(string name, string value) =>
        Assert.That(Lines(OrdersPlatform.Environment(name, ("queue.ca", "queue.plain"))).Where(line => line.StartsWith("queue.plain", StringComparison.Ordinal)), Is.EqualTo([$"queue.plain={value}"]));

    [Test]
    public void A_property_that_always_applies_has_one_value() => Assert.That(
        GeneratorRun.Over(RepositoryFiles.OfTests("tls.json").Replace("queue.port", "queue.plain", StringComparison.Ordinal)).Diagnostics.Select(diagnostic => diagnostic.Id),
        Is.EqualTo(["ABQ0006"]));

    [Test]
    public void What_the_version_does_not_have_uses_no_TLS()
    {
        var old = OrdersPlatform.Environment(
            "Secure",
            ("\"sources\": [", "\"versions\": [\"1.0\", \"2.0\"], \"sources\": ["),
            ("\"summary\": \"Messages.\",", "\"summary\": \"Messages.\", \"since\": \"2.0\","),
            ("Secure => Usual with {", "Secure => Usual with { Version = OrdersVersion.V1_0,"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Lines(old), Has.Member("queue.plain=true").And.None.StartsWith("queue.ca="));
            Assert.That(old.Matrix().Flows.Select(flow => flow.Rule.Id), Has.None.EqualTo("renewal"));
        }
    }

    private static string[] Lines(string environment) => Lines(OrdersPlatform.Environment(environment));

    private static string[] Lines(TopologyEnvironment environment) => ConfigurationPlan
        .Of(environment.Resolve(), new ComponentSettings([])).Hosts
        .Single(host => host.Host == "worker.example.com").Files
        .Single(file => file.Path.EndsWith("worker.properties", StringComparison.Ordinal))
        .Text.Split('\n');
}
