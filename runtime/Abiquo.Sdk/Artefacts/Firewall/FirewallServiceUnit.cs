using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Writes the systemd unit that loads a firewall when its host starts: no distribution reads these files by itself.</summary>
internal static class FirewallServiceUnit
{
    /// <summary>The unit, or none where the tool has a daemon or script of its own.</summary>
    public static IEnumerable<ArtefactFile> Write(HostFirewall firewall, string format) => format switch
    {
        // The distribution's unit empties the whole ruleset, also when it is restarted: this one follows it.
        FirewallFormats.Nftables => [Unit(firewall, "nftables.service", [$"/usr/sbin/nft -f /etc/nftables.d/{firewall.Table}.nft"])],
        FirewallFormats.Iptables => [Unit(firewall, "netfilter-persistent.service", ["/bin/sh -c '/usr/sbin/iptables-restore </etc/iptables/rules.v4'", "/bin/sh -c '/usr/sbin/ip6tables-restore </etc/iptables/rules.v6'"])],
        _ => [],
    };

    private static ArtefactFile Unit(HostFirewall firewall, string distribution, string[] commands)
    {
        var name = $"{firewall.Table}-firewall.service";
        const string WithoutSystemd = "[ ! -d /run/systemd/system ]";
        var text = $"""
            # {firewall.Title}: loaded before the network is up.
            [Unit]
            Description=Firewall of {firewall.Table}
            DefaultDependencies=no
            Wants=network-pre.target
            After=local-fs.target {distribution}
            Before=network-pre.target shutdown.target
            Conflicts=shutdown.target
            PartOf={distribution}
            ReloadPropagatedFrom={distribution}

            [Service]
            Type=oneshot
            RemainAfterExit=yes
            {string.Join('\n', commands.Select(command => $"ExecStart={command}"))}
            {string.Join('\n', commands.Select(command => $"ExecReload={command}"))}

            [Install]
            WantedBy=sysinit.target

            """;
        return new($"etc/systemd/system/{name}", text.ReplaceLineEndings("\n"))
        {
            Installation = new()
            {
                Activate = $"{WithoutSystemd} || {{ systemctl daemon-reload && systemctl --quiet enable {name}; }}",
                InForce = $"{WithoutSystemd} || systemctl --quiet is-enabled {name}",
                Restore = $"{WithoutSystemd} || systemctl --quiet disable {name}",
            },
        };
    }
}
