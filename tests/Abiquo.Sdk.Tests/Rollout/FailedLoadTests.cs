namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>A firewall that cannot be loaded at boot leaves the host closed for all but administrators, and its unit failed.</summary>
[Parallelizable(ParallelScope.All), FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class FailedLoadTests : IDisposable
{
    /// <summary>Does what systemd does with the commands of the unit, on a kernel in which nothing is loaded, and connects.</summary>
    private const string Boot = """
        boot() {
            nft flush ruleset
            result=active
            sed -n "/^ExecStart=/ { s///; s| /etc/| $root/etc/|; p; }" "$root/etc/systemd/system/abiquo-firewall.service" >"$root/starts"
            while read -r line <&4; do
                case $line in
                    -*) ${line#-} >/dev/null 2>&1 ;;
                    *) $line >/dev/null 2>&1 || { result=failed; break; } ;;
                esac
            done 4<"$root/starts"
            stranger=$(into 22)
            ip -n c addr add 10.9.0.1/32 dev e0 2>/dev/null; ip -n c route add 10.0.1.11/32 dev e0 src 10.9.0.1
            echo "$result: administrator $(into 22) stranger $stranger $(ip -n c route del 10.0.1.11/32; echo redis $(into 6379)) out $(out 9999)"
        }
        start() { bundle=$folder/old; apply >/dev/null; apply confirm >/dev/null; }

        """;

    private const string Normal = "active: administrator open stranger closed redis open out ";
    private const string Closed = "failed: administrator open stranger closed redis closed out ";

    private readonly Sandbox _host = new();

    public void Dispose() => _host.Dispose();

    [TestCase("nftables", false, "true", Normal)]
    [TestCase("nftables", false, "rm $root/etc/nftables.d/abiquo-closed.nft", Normal)]
    [TestCase("nftables", false, "rm $root/etc/nftables.d/abiquo.nft", Closed)]
    [TestCase("nftables", true, "echo x >>$root/etc/nftables.d/abiquo.nft", Closed)]
    [TestCase("iptables", false, "true", Normal)]
    [TestCase("iptables", false, "rm $root/etc/iptables/abiquo-closed.v4", Normal)]
    [TestCase("iptables", false, "rm $root/etc/iptables/abiquo.v4", Closed)]
    [TestCase("iptables", true, "sed -i /COMMIT/d $root/etc/iptables/abiquo.v4", Closed)]
    [TestCase("iptables", false, "rm /usr/local/sbin/abiquo-iptables", Closed)]
    public void At_boot(string tool, bool isLimited, string fault, string expected)
    {
        Render(tool, isLimited);
        var run = _host.Run(TwoPhaseTests.Wire + Boot + $"start; {fault}; boot");
        Assert.That(run.Output, Is.EqualTo(expected + (isLimited ? "closed\n" : "open\n")));
    }

    /// <summary>What is closed is not taken for the firewall: the next apply brings that into effect.</summary>
    [TestCase("nftables", "nft -f $root/etc/nftables.d/abiquo-closed.nft", "! /etc/nftables.d/abiquo.nft")]
    [TestCase("iptables", "iptables-restore -n $root/etc/iptables/abiquo-closed.v4", "! /etc/iptables/abiquo.v4")]
    public void The_closed_firewall_is_not_in_force(string tool, string close, string change)
    {
        Render(tool, isLimited: false);
        var run = _host.Run(TwoPhaseTests.Wire + Boot + $"start; {close}; " + """
            into 6379; apply --check | sed -n 1p; apply >/dev/null; into 6379
            nft list ruleset 2>/dev/null | grep -ci 'chain.*closed'
            """);
        Assert.That(run.Output, Is.EqualTo($"closed\n{change}\nopen\n0\n"));
    }

    private void Render(string tool, bool isLimited)
    {
        _host.Render([.. TwoPhaseTests.Firewall(tool, isLimited, 6379)]);
        _host.Keep("old");
    }
}
