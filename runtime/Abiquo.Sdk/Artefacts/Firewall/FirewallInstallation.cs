namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>How the file of a firewall comes into use, and how what was before comes back.</summary>
internal static class FirewallInstallation
{
    public static Installation Nftables(string table) => new()
    {
        Check = "nft -c -f \"$1\"",
        Activate = "nft -f \"$1\"",
        InForce = $"nft list table inet {table} >/dev/null 2>&1",
        Save = $"nft list table inet {table} 2>/dev/null || true",
        Restore = $"{{ printf 'table inet {table}\\ndelete table inet {table}\\n'; cat \"$1\"; }} | nft -f -",

        // One transaction: the installed table and what is added to it appear together, so nothing that it lets through is dropped.
        Open = "cat \"$1\" \"$2\" | nft -f -",
    };

    public static Installation Iptables(bool isIPv6)
    {
        var tool = isIPv6 ? "ip6tables" : "iptables";
        return new()
        {
            // A real load where it harms nobody: --test takes a target that does not exist.
            Check = $"unshare -n {tool}-restore <\"$1\"",
            Activate = $"{tool}-restore <\"$1\"",
            InForce = $"{tool} -S INPUT 2>/dev/null | grep -qxe '-P INPUT DROP'",
            Save = $"{tool}-save -t filter",
            Restore = $"if [ -s \"$1\" ]; then cat \"$1\"; else printf '*filter\\n:INPUT ACCEPT [0:0]\\n:FORWARD ACCEPT [0:0]\\n:OUTPUT ACCEPT [0:0]\\nCOMMIT\\n'; fi | {tool}-restore",
            Open = $"{{ sed '/^COMMIT$/d' \"$1\"; cat \"$2\"; }} | {tool}-restore",
        };
    }

    /// <summary>The daemon keeps the rules; a set without its zone does no harm, so the order of the files does not matter.</summary>
    public static Installation Firewalld { get; } = new() { Activate = "! firewall-cmd --state >/dev/null 2>&1 || firewall-cmd --quiet --reload" };

    /// <summary>A script of commands that add: there is nothing that could be put back, so it is only placed.</summary>
    public static Installation Ufw { get; } = new() { Mode = "0755", Check = "sh -n \"$1\"" };
}
