using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Worksheet;

namespace Abiquo.Sdk.Generator.Tests.Tls;

/// <summary>A program may use TLS on the port that it has without it: what depends on TLS follows, and no port changes.</summary>
public sealed class SamePortTests
{
    private static readonly (string, string)[] Metrics =
    [
        ("\"tls\": { \"port\": 15691 }", "\"clusterPort\": 15693, \"tls\": {}"),
        ("{ \"tls\": \"Queue.Amqp\" }, \"source\"", "{ \"tls\": \"Queue.Metrics\" }, \"source\""),
        ("[\"OPS\"], \"when\": { \"tls\": \"Queue.Amqp\" }", "[\"OPS\"], \"when\": { \"tls\": \"Queue.Metrics\" }"),
        ("Tls = new() { Amqp = true }", "Tls = new() { Metrics = true }"),
    ];

    [TestCase("Usual", "15692/tcp RabbitMQ")]
    [TestCase("Secure", "15692/tcp RabbitMQ (TLS)")]
    [TestCase("Clustered", "15693/tcp RabbitMQ (TLS)")]
    public void The_port_is_that_without_it(string name, string service) => Assert.That(
        Environment(name).Resolve().Matrix.Flows.Where(flow => flow.Rule.Id == "work-metrics").Select(flow => $"{flow.Service} {flow.ServedBy}").Distinct(),
        Is.EqualTo([service]));

    [TestCase("Usual", 0)]
    [TestCase("Secure", 1)]
    public void What_is_there_with_TLS_only_follows(string name, int count)
    {
        var environment = Environment(name);
        var files = ConfigurationPlan.Of(environment.Resolve(), new([])).Hosts.SelectMany(host => host.Files).Select(file => file.Text).ToList();
        Assert.That(files, Has.Exactly(count).Contains("queue.ca=/opt/orders/ca.pem"));
        Assert.That(environment.Resolve().Matrix.Flows.Where(flow => flow.Rule.Id == "renewal"), Has.Exactly(count).Items);
    }

    [Test]
    public void Whoever_installs_it_reads_it_in_the_worksheet() => Assert.That(
        WorksheetTables.Of(Environment("Secure").Resolve()).Single(table => table.Title == "parameters").Rows.Select(row => $"{row[3]}: {row[4]}"),
        Has.Member("TLS of Metrics: on").And.Member("TLS of Amqp: off"));

    [Test]
    public void Two_that_differ_only_in_it_are_not_the_same() => Assert.That(Environment("Usual"), Is.Not.EqualTo(Environment("Secure")));

    private static TopologyEnvironment Environment(string name) => OrdersPlatform.Environment(name, Metrics);
}
