using System.Xml.Linq;
using Abiquo.Sdk.Artefacts.Firewall;

namespace Abiquo.Sdk.Tests.Artefacts.Firewall;

/// <summary>Host names are validated, but the labels of a custom spec may be any text.</summary>
public sealed class HostileLabelTests
{
    private const string Hostile = "x\nflush ruleset\r; rm -rf / #\u2028'\"--><script>]]>&\u0007\t{}";

    private static readonly HostFirewall Firewall =
        FirewallPlan.Of(Samples.Distributed.Resolve())[0] with { Appliance = Hostile };

    [TestCase("nftables")]
    [TestCase("iptables")]
    [TestCase("ufw")]
    public void A_label_stays_in_its_comment(string format)
    {
        foreach (var file in FirewallFormats.Write(Firewall, format))
        {
            var lines = file.Text.Split('\n', '\r', '\u2028')
                .Where(line => line.Contains("flush ruleset", StringComparison.Ordinal))
                .ToList();
            Assert.That(lines, Has.Count.EqualTo(1), file.Path);
            Assert.That(lines[0], Does.StartWith("# "), file.Path);
        }
    }

    [Test]
    public void A_label_is_text_in_XML()
    {
        foreach (var file in FirewallFormats.Write(Firewall, "firewalld"))
        {
            Assert.That(XDocument.Parse(file.Text).Descendants("script"), Is.Empty, file.Path);
        }
    }
}
