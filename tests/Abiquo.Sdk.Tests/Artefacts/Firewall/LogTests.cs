using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts.Firewall;

namespace Abiquo.Sdk.Tests.Artefacts.Firewall;

/// <summary>Drops are logged where that is chosen, up to a limit, and nothing else changes.</summary>
public sealed class LogTests
{
    private const string Nftables = "limit rate 10/second burst 20 packets log prefix \"abiquo drop {0}: \"\n\t\tcounter ";
    private const string Iptables = "-m limit --limit 10/sec --limit-burst 20 -j LOG --log-prefix \"abiquo drop {0}: \"\n-A ABIQUO-{1} -j DROP\n";

    [TestCase("nftables", Nftables, "(?m)^.* log prefix .*\n")]
    [TestCase("iptables", Iptables, "(?m)^.* -j LOG .*\n")]
    [TestCase("ufw", "\nufw logging low\n", "(?m)^ufw logging low\n")]
    [TestCase("firewalld", "<log prefix=\"abiquo drop in: \" level=\"warning\">\n      <limit value=\"10/s\"/>", "  <rule priority=\"32767\">\n[^!]*?</rule>\n")]
    public void They_are_the_last_before_the_drop(string tool, string log, string line)
    {
        var (silent, logging) = (Text(tool, logs: false), Text(tool, logs: true));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(logging, Does.Contain(log.Replace("{0}", "in").Replace("{1}", "INPUT")));
            Assert.That(tool is "ufw" or "firewalld" || logging.Contains(log.Replace("{0}", "out").Replace("{1}", "OUTPUT"), StringComparison.Ordinal));
            Assert.That(Regex.Replace(logging, line, ""), Is.EqualTo(silent));
        }
    }

    /// <summary>The kernel takes 29 characters of a prefix.</summary>
    [Test]
    public void A_long_name_is_cut() => Assert.That(
        Regex.Matches(Text("iptables", logs: true, "Aplatformwithaverylongnameindeed"), "prefix \"(.*)\"").Select(match => match.Groups[1].Length),
        Is.Not.Empty.And.All.AtMost(29));

    private static string Text(string tool, bool logs, string platform = "Abiquo")
    {
        var firewall = FirewallPlan.Of(Samples.Distributed.Resolve(), withEgress: true)[0];
        return string.Concat(FirewallFormats.Write(firewall with { LogsDrops = logs, Platform = platform }, tool).Select(file => file.Text));
    }
}
