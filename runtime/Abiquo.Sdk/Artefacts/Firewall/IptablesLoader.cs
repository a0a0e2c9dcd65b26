namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>
/// Writes the program that loads rules for iptables. A file alone cannot say "delete this rule if it is there", so the program reads what
/// is loaded and puts the removal of the platform's own chains, and of the jumps to them, before the new ones: in one transaction.
/// </summary>
internal static class IptablesLoader
{
    /// <summary>
    /// The options of iptables-restore. Others may be at work too, and without waiting it fails where one of them has the lock.
    /// </summary>
    public const string Options = "--noflush --wait=10";

    /// <summary>
    /// Returns the command that makes the removal of the platform's chains, and of all jumps to them, of what iptables-save says. Nothing
    /// can be deleted while it is referred to: first the chains are emptied, then the jumps to them go, and then they do.
    /// </summary>
    public static string Removal(IptablesChainNames names) =>
        $"sed -n '/^-A {names.Prefix}/d; s/^-A \\(.* -[gj] {names.Prefix}[A-Za-z0-9_-]*\\)$/-D \\1/p; "
        + $"/^:{names.Prefix}/ {{ s/^:\\([^ ]*\\) .*/-F \\1/p; s/^-F/-X/; H; }}; ${{ x; p; }}'";

    /// <summary>Returns the command that loads the file that follows, or its standard input if none does.</summary>
    public static string Command(HostFirewall firewall, bool isIPv6) => $"/{PathOf(firewall)} {IptablesWriter.ToolOf(isIPv6)}";

    public static ArtefactFile Write(HostFirewall firewall)
    {
        var names = new IptablesChainNames(firewall);
        var name = Path.GetFileName(PathOf(firewall));
        var text = $$"""
            #!/bin/sh
            # {{firewall.Title}}: loads rules into the chains {{names.Prefix}}*, and removes those of an earlier load, in one transaction.
            # Chains and rules of other programs stay as they are.
            # Usage: {{name}} iptables|ip6tables [FILE]
            set -eu
            PATH="$PATH:/usr/sbin:/sbin"
            tool=$1 file=${2:--}
            loaded=$("$tool-save" -t filter)
            {
                echo '*filter'
                printf '%s\n' "$loaded" | {{Removal(names)}}
                sed '/^\*filter$/d' "$file"
            } | "$tool-restore" {{Options}}

            """;
        return new(PathOf(firewall), text.ReplaceLineEndings("\n"))
        {
            IsExecutable = true,
            Installation = new() { Mode = "0755", Check = "sh -n \"$1\"" },
        };
    }

    private static string PathOf(HostFirewall firewall) => $"usr/local/sbin/{firewall.Table}-iptables";
}
