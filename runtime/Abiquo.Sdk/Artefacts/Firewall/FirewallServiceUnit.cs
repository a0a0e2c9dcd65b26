namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Writes the systemd unit that loads a firewall at boot, because no distribution loads these files by itself.</summary>
internal static class FirewallServiceUnit
{
    /// <summary>Returns the unit, or nothing for tools with a daemon or script of their own.</summary>
    public static IEnumerable<ArtefactFile> Write(HostFirewall firewall, string format) => format switch
    {
        // The distribution's unit flushes the whole ruleset, also on a restart, so this unit runs after it.
        FirewallFormats.Nftables => [Unit(firewall, "nftables.service", [Nftables(firewall.Closed)], [Nftables(firewall)])],
        FirewallFormats.Iptables =>
        [
            Unit(
                firewall,
                "netfilter-persistent.service",
                [IptablesClosed(firewall, isIPv6: false), IptablesClosed(firewall, isIPv6: true)],
                [Iptables(firewall, isIPv6: false), Iptables(firewall, isIPv6: true)]),
        ],
        _ => [],
    };

    private static string Nftables(HostFirewall firewall) => $"/usr/sbin/nft -f /{NftablesWriter.PathOf(firewall)}";

    private static string Iptables(HostFirewall firewall, bool isIPv6) =>
        $"{IptablesLoader.Command(firewall, isIPv6)} /{IptablesWriter.PathOf(firewall, isIPv6)}";

    // Without the program that loads the firewall, whose absence is one of the faults that have to close the host.
    private static string IptablesClosed(HostFirewall firewall, bool isIPv6) =>
        $"/usr/sbin/{IptablesWriter.ToolOf(isIPv6)}-restore {IptablesLoader.Options} /{IptablesWriter.PathOf(firewall.Closed, isIPv6)}";

    /// <summary>
    /// Returns the unit. The closed firewall comes first: so nothing is open before the rules are there, and what fails afterwards, the
    /// unit with it, leaves the host closed. A closed firewall that cannot be loaded does not keep the other one from it.
    /// </summary>
    private static ArtefactFile Unit(HostFirewall firewall, string predecessor, string[] closing, string[] commands)
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
            {string.Join('\n', closing.Select(command => $"ExecStart=-{command}"))}
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
