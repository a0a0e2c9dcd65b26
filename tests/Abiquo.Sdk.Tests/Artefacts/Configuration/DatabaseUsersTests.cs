using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>Who may connect to the database has a user there, with the schemas that are his.</summary>
public sealed class DatabaseUsersTests
{
    private static readonly TopologyEnvironment[] Environments = [Samples.Distributed, Samples.HighAvailability, Samples.Small];

    [TestCaseSource(nameof(Environments))]
    public void Each_client_of_the_matrix_has_a_user(TopologyEnvironment environment)
    {
        var text = Statements(environment);
        var clients = environment.Matrix().Flows
            .Where(flow => flow.Rule is { To: "Database", Endpoint: "MaxScale" })
            .Select(flow => (User: flow.Rule.From == "Metrics" ? "watchtower" : "abiquo", Address: $"{flow.From.Address}"))
            .Distinct()
            .ToList();
        Assert.That(clients, Is.Not.Empty);
        using (Assert.EnterMultipleScope())
        {
            foreach (var (user, address) in clients)
            {
                Assert.That(text, Does.Contain($"CREATE USER IF NOT EXISTS '{user}'@'{address}' "));
                Assert.That(text, Does.Contain($"ALTER USER '{user}'@'{address}' IDENTIFIED BY '@{{secret:"), "a new password holds");
            }

            Assert.That(
                Regex.Matches(text, "GRANT (.*) ON (.*) TO '(.*)'@").Select(match => (
                    match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value)).Distinct(),
                Is.SubsetOf(new[]
                {
                    ("ALL PRIVILEGES", "`kinton`.*", "abiquo"),
                    ("ALL PRIVILEGES", "`kinton\\_accounting`.*", "abiquo"),
                    ("ALL PRIVILEGES", "`watchtower`.*", "watchtower"),
                }),
                "and nothing else is theirs");
        }
    }

    [Test]
    public void Balancers_log_in_from_every_node_of_a_cluster() => Assert.That(
        Statements(Samples.Distributed), Does.Contain("'abiquo'@'10.0.1.11'").And.Contain("'abiquo'@'10.0.1.12'").And.Contain("'abiquo'@'10.0.1.13'"));

    [Test]
    public void Only_the_first_node_makes_them() => Assert.That(
        ConfigurationPlan.Of(Samples.Distributed.Resolve(), ComponentSettings.None).Hosts
            .Where(host => host.Files.Any(file => file.Path.EndsWith("/platform-users.sql", StringComparison.Ordinal)))
            .Select(host => host.Host),
        Is.EqualTo(["dn1.example.com"]));

    /// <summary>What is on the same host has no flow in the matrix, and logs in all the same.</summary>
    [Test]
    public void A_client_on_the_same_host_has_a_user_there()
    {
        var text = Statements(Samples.Small with { Server = new() { Host = new("dn.example.com", "10.0.1.11") } });
        Assert.That(text, Does.Contain("CREATE USER IF NOT EXISTS 'abiquo'@'10.0.1.11'").And.Not.Contain("watchtower"));
    }

    /// <summary>Also where several roles on one host log in with it.</summary>
    [Test]
    public void Each_statement_is_there_once() => Assert.That(Statements(Samples.Distributed).Split('\n'), Is.Unique);

    [Test]
    public void The_datasource_of_the_platform_uses_one_of_them()
    {
        var files = Files(Samples.Distributed);
        Assert.That(
            files.Single(file => file.Path.EndsWith("/api.xml", StringComparison.Ordinal)).Text,
            Does.Contain("url=\"jdbc:mysql://10.0.1.11:3306,10.0.1.12:3306,10.0.1.13:3306/kinton?")
                .And.Contain("username=\"abiquo\"\n").And.Contain("password=\"@{secret:database}\"/>"));
    }

    private static string Statements(TopologyEnvironment environment) =>
        Files(environment).Single(file => file.Path.EndsWith("/platform-users.sql", StringComparison.Ordinal)).Text;

    private static List<ArtefactFile> Files(TopologyEnvironment environment) =>
        [.. ConfigurationPlan.Of(environment.Resolve(), ComponentSettings.None).Hosts.SelectMany(host => host.Files)];
}
