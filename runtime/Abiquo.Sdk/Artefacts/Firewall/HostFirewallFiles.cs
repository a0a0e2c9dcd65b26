namespace Abiquo.Sdk.Artefacts;

/// <summary>The tools that a firewall can be written for.</summary>
public static class HostFirewallFiles
{
    /// <summary>nftables.</summary>
    public const string Nftables = "nftables";

    /// <summary>iptables and ip6tables.</summary>
    public const string Iptables = "iptables";

    private static readonly (string Format, Func<HostFirewall, IReadOnlyList<ArtefactFile>> Write)[] Tools =
    [
        (Nftables, firewall => [NftablesText.Write(firewall)]),
        (Iptables, IptablesText.Write),
        ("firewalld", FirewalldXml.Write),
        ("ufw", firewall => [UfwScript.Write(firewall)]),
    ];

    /// <summary>The names of the tools.</summary>
    public static ValueList<string> Formats { get; } = Tools.Select(tool => tool.Format).ToValueList();

    /// <summary>The files of a host for a tool.</summary>
    /// <exception cref="ArgumentException">There is no such tool.</exception>
    public static IReadOnlyList<ArtefactFile> Write(HostFirewall firewall, string format) =>
        Array.Find(Tools, tool => tool.Format == format).Write?.Invoke(firewall) ?? throw new ArgumentException($"no firewall is written for '{format}'; expected {string.Join(", ", Formats)}", nameof(format));
}
