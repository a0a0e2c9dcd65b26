namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Defines how the files of a firewall are activated and rolled back.</summary>
internal static class FirewallInstallation
{
    private const string FirewalldRuns = "firewall-cmd --state >/dev/null 2>&1";

    /// <summary>
    /// Gets the installation for ufw. The file is a script of commands that only add rules, so it cannot be rolled back and is only
    /// copied.
    /// </summary>
    public static Installation Ufw { get; } = new() { Mode = "0755", Check = "sh -n \"$1\"" };

    /// <summary>
    /// Returns the installation of an ipset. The daemon manages the rules, and an ipset without its zone is harmless. The command is that
    /// of the zone, so that it runs once for all files.
    /// </summary>
    public static Installation FirewalldSet(string zone) => new()
    {
        Phase = ActivationPhase.Firewall,
        Activate = $"! {FirewalldRuns} || {{ firewall-cmd --quiet --reload && firewall-cmd --quiet --set-default-zone={zone}; }}",
    };

    /// <summary>
    /// Returns the installation of a zone, which is in force for every interface that is in no other zone. Without it there is the one that
    /// the daemon starts with where nobody has chosen any.
    /// </summary>
    public static Installation FirewalldZone(string zone) => FirewalldSet(zone) with
    {
        InForce = $"! {FirewalldRuns} || [ \"$(firewall-cmd --get-default-zone)\" = {zone} ]",
        Save = $"! {FirewalldRuns} || firewall-cmd --get-default-zone",
        Restore = $"! {FirewalldRuns} || {{ z=$(cat \"$1\"); firewall-cmd --quiet --set-default-zone=\"${{z:-public}}\"; }}",
    };

    public static Installation Nftables(string table) => new()
    {
        Phase = ActivationPhase.Firewall,
        Check = "nft -c -f \"$1\"",
        Activate = "nft -f \"$1\"",
        InForce = $"nft list table inet {table} >/dev/null 2>&1"
            + $" && ! nft list chain inet {table} {NftablesWriter.ClosedMark} >/dev/null 2>&1",
        Save = $"nft list table inet {table} 2>/dev/null || true",
        Restore = $"{{ printf 'table inet {table}\\ndelete table inet {table}\\n'; cat \"$1\"; }} | nft -f -",

        // A single transaction: the table and its additions take effect together, so no allowed packet is dropped in between.
        Open = "cat \"$1\" \"$2\" | nft -f -",
    };

    public static Installation Iptables(HostFirewall firewall, bool isIPv6)
    {
        var tool = IptablesWriter.ToolOf(isIPv6);
        var names = new IptablesChainNames(firewall);
        var (prefix, input) = (names.Prefix, names.Of(IptablesDirection.Input));
        var load = IptablesLoader.Command(firewall, isIPv6);
        return new()
        {
            Phase = ActivationPhase.Firewall,

            // The check loads the file in a network namespace of its own, because --test accepts targets that do not exist.
            Check = $"unshare -n {tool}-restore --noflush <\"$1\"",
            Activate = $"{load} \"$1\"",
            InForce = $"{tool} -S INPUT 2>/dev/null | grep -qxe '-A INPUT -j {input}' && ! {tool} -S {names.ClosedMark} >/dev/null 2>&1",
            Save = $"{tool}-save -t filter"
                + $" | sed -n '/^:{prefix}/p; /^-A {prefix}/ {{ p; d; }}; s/^-A \\([A-Z]* -j {prefix}[A-Z]*\\)$/-I \\1/p'",

            // Without the program that loads the file, which is gone already where another tool has taken over.
            Restore = $"{{ echo '*filter'; {tool}-save -t filter | {IptablesLoader.Removal(names)}; cat \"$1\"; echo COMMIT; }}"
                + $" | {tool}-restore {IptablesLoader.Options}",
            Open = $"{{ sed '/^COMMIT$/d' \"$1\"; cat \"$2\"; }} | {load}",
        };
    }
}
