using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Firewall;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>
/// New rules are open before old ones close, and what both allow is open all the time. The tests load the rules into the kernel and connect
/// over a virtual Ethernet link.
/// </summary>
[Parallelizable(ParallelScope.All), FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TwoPhaseTests : IDisposable
{
    private const string Host = "dn1.example.com";

    /// <summary>
    /// Sets up the host in the sandbox's network namespace, and a client in another one. Programs of the bundle are where commands look
    /// for them.
    /// </summary>
    internal const string Wire = """
        for tool in ip nft iptables-restore bash; do command -v $tool >/dev/null || exit 77; done
        mkdir -p "$root/usr/local/sbin" && mount --bind "$root/usr/local/sbin" /usr/local/sbin || exit 77
        ip link set lo up; ip netns add c && ip link add e type veth peer name e0 netns c || exit 77
        ip addr add 10.0.1.11/8 dev e; ip link set e up; ip -n c addr add 10.0.0.10/8 dev e0; ip -n c link set e0 up
        answer() { case $("$@" 2>&1) in *refused*) echo open ;; *) echo closed ;; esac; }
        into() { answer ip netns exec c timeout "${2:-3}" bash -c "</dev/tcp/10.0.1.11/$1"; }
        out() { answer timeout 3 bash -c "</dev/tcp/10.0.0.10/$1"; }

        # At once, because what is closed takes until the end of the timeout, which is long enough for a slow machine.
        say() {
            into 5672 >"$root/both" & local both=$!
            into 6379 >"$root/old" & local old=$!
            into 6380 >"$root/new" & local new=$!
            out 9999 >"$root/out" & wait $both $old $new $!
            echo "$1: both $(cat "$root/both") old $(cat "$root/old") new $(cat "$root/new") out $(cat "$root/out")"
        }

        resent() {
            ip netns exec c awk '/^TcpExt:/ { if (at) print $at; else for (i = 1; i <= NF; i++) if ($i == "TCPSynRetrans") at = i }' \
                /proc/net/netstat
        }

        """;

    private readonly Sandbox _host = new();

    public void Dispose() => _host.Dispose();

    [TestCase("nftables", false, false, "open", "open")]
    [TestCase("nftables", true, true, "closed", "closed")]
    [TestCase("nftables", true, false, "closed", "open")]
    [TestCase("nftables", false, true, "open", "open")]
    [TestCase("iptables", false, false, "open", "open")]
    [TestCase("iptables", true, true, "closed", "closed")]
    [TestCase("iptables", true, false, "closed", "open")]
    public void Open_then_close(string tool, bool wasLimited, bool isLimited, string outBefore, string outBetween)
    {
        Render(tool, wasLimited, 6379, "old");
        Render(tool, isLimited, 6380, "new");
        var run = _host.Run(Wire + """
            bundle=$folder/old; apply >/dev/null; apply confirm >/dev/null; say before
            bundle=$folder/new; apply open | tail -n 1; say between; apply open >/dev/null; apply >/dev/null; say after; apply confirm
            """);
        Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(
        [
            $"before: both open old open new closed out {outBefore}",
            "changed=1",
            $"between: both open old open new open out {outBetween}",
            $"after: both open old closed new open out {(isLimited ? "closed" : "open")}",
            "confirmed",
        ]));
    }

    /// <summary>The kernel counts SYN packets that are sent again because they were dropped.</summary>
    [TestCase("nftables")]
    [TestCase("iptables")]
    public void No_packet_of_what_both_allow_is_dropped(string tool)
    {
        Render(tool, false, 6379, "old");
        Render(tool, false, 6380, "new");
        var run = _host.Run(Wire + """
            bundle=$folder/old; apply >/dev/null; apply confirm >/dev/null
            [ "$(into 5672)" = open ] || exit 1
            (while [ ! -e "$root/enough" ]; do into 5672 20; done >"$root/flow") &
            while [ ! -s "$root/flow" ]; do :; done
            for name in new old new old new; do bundle=$folder/$name; apply open; apply; apply confirm; done | grep -c confirmed
            touch "$root/enough"; wait; echo "$(resent) sent again, $(grep -c closed "$root/flow") closed"
            into 6379 3 >/dev/null; echo "$(resent) sent again of what is closed"
            """);
        Assert.That(run.Output, Does.StartWith("5\n0 sent again, 0 closed\n").And.Not.Contain("\n0 sent again of"));
    }

    [TestCase("nftables", "iptables")]
    [TestCase("iptables", "nftables")]
    public void Another_tool_takes_over_and_the_first_one_is_out_of_effect(string first, string second)
    {
        Render(first, false, 6379, "old");
        Render(second, false, 6380, "new");
        var run = _host.Run(Wire + """
            bundle=$folder/old; apply >/dev/null; apply confirm >/dev/null; say before
            bundle=$folder/new; apply >/dev/null; say after; apply rollback >/dev/null; say back
            apply rollback >/dev/null; nft list ruleset | grep -c 'policy drop'
            """);
        Assert.That(
            run.Output,
            Does.StartWith(
                "before: both open old open new closed out open\n"
                + "after: both open old closed new open out open\nback: both open old open new closed out open\n"));
    }

    [Test]
    public void What_was_opened_closes_with_a_roll_back()
    {
        Render("nftables", false, 6379, "old");
        Render("nftables", false, 6380, "new");
        var run = _host.Run(
            Wire + "bundle=$folder/old; apply >/dev/null; apply confirm >/dev/null; "
                + "bundle=$folder/new; apply open >/dev/null; apply rollback; say after");
        Assert.That(run.Output, Is.EqualTo("what was there before is back\nafter: both open old open new closed out open\n"));
    }

    [Test]
    public void A_table_that_somebody_removed_comes_back()
    {
        Render("nftables", false, 6379, "old");
        var run = _host.Run(
            Wire + "bundle=$folder/old; apply >/dev/null; apply confirm >/dev/null; nft delete table inet abiquo; apply; say after");
        Assert.That(
            run.Output,
            Does.Contain("! /etc/nftables.d/abiquo.nft\nchanged=1\n").And.EndWith("after: both open old open new closed out open\n"));
    }

    /// <summary>Returns the files of the host's firewall, with Redis on a port.</summary>
    internal static IEnumerable<ArtefactFile> Firewall(string tool, bool isLimited, ushort port)
    {
        var environment = Samples.Distributed with
        {
            Datanode = Samples.Distributed.Datanode with { Ports = new() { Redis = port } },
            DnsServers = ["10.9.0.53"]
        };
        var firewall = FirewallPlan.Of(environment.Resolve(), isLimited).Single(one => one.Host == Host);
        return FirewallFormats.Write(firewall, tool).Concat(FirewallFormats.WriteBeside(firewall, tool));
    }

    private void Render(string tool, bool isLimited, ushort port, string name)
    {
        _host.Render([.. Firewall(tool, isLimited, port)]);
        _host.Keep(name);
    }
}
