namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Writes the systemd unit that loads a firewall at boot, because no distribution loads these files by itself.</summary>
internal static class FirewallServiceUnit
{
    /// <summary>Returns the unit, or nothing for tools with a daemon or script of their own.</summary>
    public static IEnumerable<ArtefactFile> Write(HostFirewall firewall, string format) => format switch
    {
        // The distribution's unit flushes the whole ruleset, also on a restart, so this unit runs after it.
        FirewallFormats.Nftables => [Unit(firewall, "nftables.service", [$"/usr/sbin/nft -f /etc/nftables.d/{firewall.Table}.nft"])],
        FirewallFormats.Iptables =>
            [Unit(firewall, "netfilter-persistent.service", [Load(firewall, isIPv6: false), Load(firewall, isIPv6: true)])],
        _ => [],
    };

    private static string Load(HostFirewall firewall, bool isIPv6) =>
        $"{IptablesLoader.Command(firewall, isIPv6)} /{IptablesWriter.PathOf(firewall, isIPv6)}";

    private static ArtefactFile Unit(HostFirewall firewall, string predecessor, string[] commands)
    {
        var name = $"{firewall.Table}-firewall.service";
        const string WithoutSystemd = "[ ! -d /run/systemd/system ]";
        var text = $"""
            # {firewall.Title}: loaded before the network is up.
            [Unit]
            Description=Firewall of {firewall.Table}
            DefaultDependencies=no
            Wants=network-pre.target
            After=local-fs.target {predecessor}
            Before=network-pre.target shutdown.target
            Conflicts=shutdown.target
            PartOf={predecessor}
            ReloadPropagatedFrom={predecessor}

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
