using Abiquo.Sdk.Artefacts.Firewall;

namespace Abiquo.Sdk.Tests.Artefacts.Firewall;

/// <summary>The closed firewall of a host lets administrators in, and nothing that its own firewall does not.</summary>
public sealed class ClosedFirewallTests
{
    [Test]
    public void Administrators_alone_come_in([Values("nftables", "iptables")] string tool)
    {
        foreach (var text in Closed(Samples.Distributed, tool))
        {
            Assert.That(Comments(text), Is.SubsetOf(["administrators-ssh"]));
        }

        Assert.That(string.Concat(Closed(Samples.Distributed, tool)), Does.Contain("10.9.0.0/24").And.Contain("dport 22 "));
    }

    /// <summary>Whoever asked for firewalls that lock out has this one lock out too.</summary>
    [Test]
    public void Where_nobody_is_an_administrator_nobody_comes_in([Values("nftables", "iptables")] string tool) => Assert.That(
        Closed(Samples.Distributed with { AdministratorNetworks = [] }, tool).SelectMany(Comments), Is.Empty);

    [Test]
    public void A_tool_with_a_daemon_has_none([Values("firewalld", "ufw")] string tool) =>
        Assert.That(Closed(Samples.Distributed, tool), Is.Empty);

    private static IEnumerable<string> Comments(string text) => text.Split('\n')
        .Where(line => line.Contains("comment", StringComparison.Ordinal) && !line.Contains("what is dropped", StringComparison.Ordinal))
        .Select(line => line.Split("comment ")[^1].Split(' ')[0].Trim('"'));

    private static List<string> Closed(TopologyEnvironment environment, string tool) =>
    [
        .. FirewallPlan.Of(environment.Resolve())
            .SelectMany(firewall => FirewallFormats.WriteBeside(firewall, tool))
            .Where(file => file.Path.Contains("-closed.", StringComparison.Ordinal))
            .Select(file => file.Text),
    ];
}
