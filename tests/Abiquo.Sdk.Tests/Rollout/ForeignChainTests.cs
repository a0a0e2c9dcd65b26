using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>The firewall for iptables has chains of its own, and those of other programs stay: with both variants of the real tool.</summary>
[Parallelizable(ParallelScope.All), FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ForeignChainTests : IDisposable
{
    /// <summary>Plants chains as Docker and fail2ban have them, and says what is loaded without ours.</summary>
    private const string Planted = """
        use() {
            for multi in nft legacy; do command -v xtables-$multi-multi >/dev/null || exit 77; done
            [ $1 = nft ] || mount --bind "$(command -v xtables-legacy-multi)" "$(readlink -f "$(command -v iptables)")" || exit 77
            case $(iptables --version) in *nf_tables*) echo nft ;; *) echo legacy ;; esac | grep -qx $1 || exit 77
        }
        plant() {
            for tool in iptables ip6tables; do
                $tool -P FORWARD DROP; $tool -N DOCKER-USER; $tool -A DOCKER-USER -j RETURN; $tool -A FORWARD -j DOCKER-USER
                $tool -N f2b-sshd; $tool -A f2b-sshd -j RETURN; $tool -A INPUT -p tcp -m multiport --dports 22 -j f2b-sshd
                $tool -N ABIQUOUS; $tool -A INPUT -m comment --comment 'to -j ABIQUO-INPUT' -j ABIQUOUS
            done
        }
        others() { for tool in iptables ip6tables; do $tool -S | grep -vE -e '^-[NA] ABIQUO-| -j ABIQUO-[A-Z]+$'; done; }
        ours() { iptables -S | grep -E -e '^-[NA] ABIQUO-| -j ABIQUO-[A-Z]+$'; }
        first() { for tool in iptables ip6tables; do $tool -S INPUT | sed -n 2p; $tool -S OUTPUT | sed -n 2p; done; }
        kept() { others | diff "$root/planted" - && echo "kept $1"; }

        """;

    private readonly Sandbox _host = new();

    public void Dispose() => _host.Dispose();

    [Test]
    public void They_stay_whatever_is_loaded([Values("nft", "legacy")] string variant)
    {
        Render(false, 6379, "old");
        Render(true, 6380, "new");
        var run = _host.Run(TwoPhaseTests.Wire + Planted + $"use {variant}\n" + """
            plant; others >$root/planted
            bundle=$folder/old; apply >/dev/null; kept first; apply rollback >/dev/null; kept back; ours
            apply >/dev/null; apply confirm >/dev/null; ours >$root/old; first
            /usr/local/sbin/abiquo-iptables iptables $root/etc/iptables/abiquo.v4; kept again; ours | diff $root/old -
            bundle=$folder/new; apply open >/dev/null; kept open; apply >/dev/null; kept new; first; ours >$root/new
            grep -c 'dport 6379 ' $root/new; grep -q 'dport 6380 ' $root/new && echo opened; apply rollback >/dev/null; kept rollback; ours | diff $root/old -
            """);
        string[] jumps = ["-A INPUT -j ABIQUO-INPUT", "-A OUTPUT -j ABIQUO-OUTPUT"];
        Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(
        [
            "kept first", "kept back", jumps[0], jumps[0], "kept again", "kept open", "kept new", .. jumps, .. jumps, "0", "opened",
            "kept rollback",
        ]));
    }

    [Test]
    public void A_file_that_cannot_be_loaded_changes_nothing([Values("nft", "legacy")] string variant)
    {
        Render(true, 6379, "old");
        var run = _host.Run(TwoPhaseTests.Wire + Planted + $"use {variant}\n" + """
            plant; bundle=$folder/old; apply >/dev/null; apply confirm >/dev/null; iptables -S >$root/before; file=$root/etc/iptables/abiquo.v4
            load() { /usr/local/sbin/abiquo-iptables iptables 2>/dev/null && echo loaded; iptables -S | diff $root/before -; }
            sed '/COMMIT/d' $file | load; head -n 20 $file | load; load </dev/null; sed 's/ DROP/ DORP/' $file | load
            /usr/local/sbin/abiquo-iptables iptables $root/nothing 2>/dev/null; echo $?
            """);
        Assert.That(run.Output, Is.EqualTo("1\n"));
    }

    /// <summary>Before, the file had the whole table, and the policies dropped what it did not let in.</summary>
    [Test]
    public void A_bundle_of_an_earlier_version_gives_way([Values("nft", "legacy")] string variant)
    {
        _host.Render([.. WholeTable()]);
        _host.Keep("old");
        Render(false, 6380, "new");
        var run = _host.Run(TwoPhaseTests.Wire + Planted + $"use {variant}\n" + """
            bundle=$folder/old; apply >/dev/null; apply confirm >/dev/null; say old; iptables -S >$root/before
            bundle=$folder/new; apply >/dev/null; say new; iptables -S INPUT; iptables -S | grep -c -e '-N datanode'; ls $root/etc/iptables
            apply rollback >/dev/null; say old; iptables -S | diff $root/before -; ls $root/etc/iptables
            """);
        Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(
        [
            "old: both closed old open new closed out open",
            "new: both open old closed new open out open", "-P INPUT ACCEPT", "-A INPUT -j ABIQUO-INPUT", "0",
            "abiquo-closed.v4", "abiquo-closed.v6", "abiquo.v4", "abiquo.v6",
            "old: both closed old open new closed out open", "rules.v4", "rules.v6",
        ]));
    }

    private static IEnumerable<ArtefactFile> WholeTable()
    {
        const string Rules = """
            *filter
            :INPUT DROP [0:0]
            :FORWARD DROP [0:0]
            :OUTPUT ACCEPT [0:0]
            :datanode - [0:0]
            -A INPUT -i lo -j ACCEPT
            -A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
            -A INPUT -p tcp -m tcp --dport 6379 -j datanode
            -A datanode -j ACCEPT
            COMMIT

            """;
        const string Empty = "*filter\\n:INPUT ACCEPT [0:0]\\n:FORWARD ACCEPT [0:0]\\n:OUTPUT ACCEPT [0:0]\\nCOMMIT\\n";
        foreach (var (file, tool) in new[] { ("rules.v4", "iptables"), ("rules.v6", "ip6tables") })
        {
            yield return new($"etc/iptables/{file}", Rules)
            {
                Installation = new()
                {
                    Activate = $"{tool}-restore <\"$1\"",
                    InForce = $"{tool} -S INPUT 2>/dev/null | grep -qxe '-P INPUT DROP'",
                    Save = $"{tool}-save -t filter",
                    Restore = $"if [ -s \"$1\" ]; then cat \"$1\"; else printf '{Empty}'; fi | {tool}-restore",
                },
            };
        }
    }

    private void Render(bool isLimited, ushort port, string name)
    {
        _host.Render([.. TwoPhaseTests.Firewall("iptables", isLimited, port)]);
        _host.Keep(name);
    }
}
