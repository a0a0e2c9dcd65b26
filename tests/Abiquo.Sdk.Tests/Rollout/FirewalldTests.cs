using Abiquo.Sdk.Artefacts.Firewall;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>The firewall of a host with firewalld comes into force, and goes out of it, by apply.sh: with the real daemon.</summary>
[Parallelizable(ParallelScope.All), FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class FirewalldTests : IDisposable
{
    /// <summary>Starts the daemon, on a bus of its own, over the folder of the sandbox.</summary>
    private const string Daemon = """
        for tool in firewalld firewall-cmd dbus-daemon; do command -v $tool >/dev/null || exit 77; done
        mkdir -p $root/etc/firewalld /run/dbus; mount --bind $root/etc/firewalld /etc/firewalld || exit 77
        cat >/run/bus.conf <<'END'
        <busconfig><type>system</type><listen>unix:path=/run/dbus/system_bus_socket</listen><auth>EXTERNAL</auth>
        <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
        END
        dbus-daemon --config-file=/run/bus.conf --fork
        firewalld --nofork --nopid >/dev/null 2>&1 &
        for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
            timeout 5 firewall-cmd --state >/dev/null 2>&1 && break; sleep 0.5
        done
        firewall-cmd --state >/dev/null 2>&1 || exit 77
        zone() { firewall-cmd --get-default-zone; }

        """;

    private readonly Sandbox _host = new();

    public void Dispose() => _host.Dispose();

    [Test]
    public void It_is_in_force_and_goes_back()
    {
        Render("firewalld", 6379, "old");
        Render("firewalld", 6380, "new");
        var run = _host.Run(TwoPhaseTests.Wire + Daemon + """
            bundle=$folder/old; zone; apply >/dev/null; say first; zone; apply rollback >/dev/null; say back; zone
            apply >/dev/null; apply confirm >/dev/null; apply | tail -n 1; say old
            bundle=$folder/new; apply >/dev/null; say new; apply rollback >/dev/null; say back; zone
            """);
        Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(
        [
            "public",
            "first: both open old open new closed out open",
            "abiquo",
            "back: both closed old closed new closed out open",
            "public",
            "changed=0",
            "old: both open old open new closed out open",
            "new: both open old closed new open out open",
            "back: both open old open new closed out open",
            "abiquo",
        ]));
    }

    [Test]
    public void Where_somebody_chose_another_zone_it_comes_back_in_force()
    {
        Render("firewalld", 6379, "old");
        var run = _host.Run(TwoPhaseTests.Wire + Daemon + """
            bundle=$folder/old; apply >/dev/null; apply confirm >/dev/null
            firewall-cmd --quiet --set-default-zone=public; apply --check | sed -n 1p; apply >/dev/null; zone; say after
            """);
        Assert.That(run.Output, Is.EqualTo("! /etc/firewalld/zones/abiquo.xml\nabiquo\nafter: both open old open new closed out open\n"));
    }

    [Test]
    public void Another_tool_takes_over_and_gives_back()
    {
        Render("firewalld", 6379, "old");
        Render("nftables", 6380, "new");
        var run = _host.Run(TwoPhaseTests.Wire + Daemon + """
            bundle=$folder/old; apply >/dev/null; apply confirm >/dev/null
            bundle=$folder/new; apply >/dev/null; zone; ls $root/etc/firewalld/zones; apply rollback >/dev/null; zone; say back
            """);
        Assert.That(run.Output, Is.EqualTo("public\nabiquo\nback: both open old open new closed out open\n"));
    }

    /// <summary>The daemon fails, and lets SSH in from anywhere, where networks of a set overlap.</summary>
    [TestCase("10.9.0.0/24 10.9.0.0/16 10.9.0.7", "10.9.0.0/16")]
    [TestCase("10.9.0.0/24 0.0.0.0/0", "0.0.0.0/1\n128.0.0.0/1")]
    public void Networks_that_overlap_are_loaded_as_one(string networks, string entries)
    {
        Render("firewalld", 6379, "old", logsDrops: true, networks.Split(' '));
        var run = _host.Run(TwoPhaseTests.Wire + Daemon + """
            bundle=$folder/old; apply >/dev/null; firewall-cmd --state; zone
            firewall-cmd --ipset=abiquo_administratornetworks_v4 --get-entries
            nft list ruleset | grep -c 'limit rate 10/second.* log prefix "abiquo drop in: "'
            """);
        Assert.That(run.Output, Is.EqualTo($"running\nabiquo\n{entries}\n1\n"));
    }

    /// <summary>Without its daemon the files are placed, and nothing is in force that could lock anybody out.</summary>
    [Test]
    public void Without_the_daemon_the_files_are_placed()
    {
        Render("firewalld", 6379, "old");
        var run = _host.Run("bundle=$folder/old; apply >/dev/null; apply confirm; apply | tail -n 1; ls $root/etc/firewalld/zones");
        Assert.That(run.Output, Is.EqualTo("confirmed\nchanged=0\nabiquo.xml\n"));
    }

    private void Render(
        string tool, ushort port, string name, bool logsDrops = false, params IReadOnlyList<string> administrators)
    {
        var environment = Samples.Distributed with
        {
            Datanode = Samples.Distributed.Datanode with { Ports = new() { Redis = port } },
            AdministratorNetworks = administrators.Count == 0
                ? Samples.Distributed.AdministratorNetworks
                : administrators.Select(Network.Parse).ToValueList(),
        };
        var firewall = FirewallPlan.Of(environment.Resolve(), withEgress: false).Single(one => one.Host == "dn1.example.com");
        firewall = firewall with { LogsDrops = logsDrops };
        _host.Render([.. FirewallFormats.Write(firewall, tool).Concat(FirewallFormats.WriteBeside(firewall, tool))]);
        _host.Keep(name);
    }
}
