using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Generator.Tests.Networks;

/// <summary>A rule may say a network where its endpoint says none, or another one.</summary>
public sealed class RuleNetworkTests
{
    private const string OfEndpoint = "\"protocols\": [\"vrrp\"], \"network\": \"Inner\"";
    private const string OfRule = "\"to\": \"Front.Vrrp\"";

    [TestCase("", "Inner", TestName = "The endpoint says none")]
    [TestCase("Storage", "Inner", TestName = "The endpoint says another one")]
    [TestCase("Inner", "", TestName = "The rule says none")]
    public void Keepalived_speaks_where_the_firewall_listens(string endpoint, string rule)
    {
        var spec = VaultPlatform.Spec
            .Replace(OfEndpoint, "\"protocols\": [\"vrrp\"]" + Network(endpoint), StringComparison.Ordinal)
            .Replace(OfRule, OfRule + Network(rule), StringComparison.Ordinal);
        var deployment = VaultPlatform.OfSpec(spec, "Multi").Resolve();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Firewall(deployment), Does.Contain("iifname \"bond1\" ip saddr @gateway_v4 meta l4proto 112 accept"));
            Assert.That(
                Keepalived(deployment),
                Does.Contain("interface bond1").And.Contain("unicast_src_ip 192.168.10.11").And.Contain("unicast_peer { 192.168.10.12 }")
                    .And.Contain("virtual_ipaddress { 192.168.10.9 }").And.Contain("virtual_ipaddress_excluded { 10.0.0.9 dev eth0 }"));
        }
    }

    private static string Network(string id) => id.Length == 0 ? "" : $", \"network\": \"{id}\"";

    private static string Firewall(Deployment deployment) => string.Concat(FirewallFormats
        .Write(FirewallPlan.Of(deployment).Single(firewall => firewall.Host == "g1.example.com"), "nftables")
        .Select(file => file.Text));

    private static string Keepalived(Deployment deployment)
    {
        var text = ConfigurationPlan.Of(deployment, ComponentSettings.None).Hosts
            .Single(host => host.Host == "g1.example.com").Files
            .Single(file => file.Path.EndsWith("keepalived.conf", StringComparison.Ordinal)).Text;
        return string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
