using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>A roll-out goes on when the services that have read a file listen, and not before.</summary>
public sealed class ServiceHealthTests
{
    [TestCase("active", 8009, true)]
    [TestCase("active", 8010, false, Description = "it runs, and does not listen yet")]
    [TestCase("failed", 8009, false, Description = "whoever listens there is another one")]
    [TestCase("activating", 8009, false)]
    [TestCase("inactive", 0, true, Description = "stopped by somebody, or not installed yet")]
    [TestCase("", 0, true, Description = "no systemd")]
    public void A_host_is_well_when_what_it_runs_listens(string state, int listening, bool isWell)
    {
        Shell.Require("sh");
        var health = HealthOf(Samples.Distributed, "rs.madrid.example.com", "abiquo.properties");
        var run = Shell.Run($$"""
            systemctl() { [ "$*" = 'is-active abiquo-tomcat.service' ] && echo {{state}}; }
            ss() { [ "$*" != '-Hltn sport = :{{listening}}' ] || echo LISTEN; }
            ( {{health}} )
            """);
        Assert.That(run.ExitCode == 0, Is.EqualTo(isWell), run.Output);
    }

    /// <summary>In a cluster, the port that clients know is that of the balancer.</summary>
    [TestCase(1, "sport = :36638 ")]
    [TestCase(3, "sport = :36638 ")]
    public void Behind_a_balancer_it_is_the_port_of_the_service(int nodes, string port)
    {
        var monitoring = Monitoring.ClusterOf(Enumerable.Range(1, nodes).Select(i => new Host($"mon{i}.example.com", $"10.0.2.1{i}")));
        var health = HealthOf(Samples.Distributed with { Monitoring = monitoring }, "mon1.example.com", "watchtower.properties");
        Assert.That(health, Does.Contain(port).And.Not.Contain("36639"));
        Assert.That(health, Does.Contain("is-active abiquo-emmett.service").And.Contain("is-active abiquo-delorean.service"));
    }

    private static string HealthOf(TopologyEnvironment environment, string host, string file) =>
        ConfigurationPlan.Of(environment.Resolve(), ComponentSettings.None).Hosts.Single(one => one.Host == host)
            .Files.Single(one => one.Path.EndsWith(file, StringComparison.Ordinal)).Installation!.Health!;
}
