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

    /// <summary>
    /// What goes beside the files of a host: the unit that loads them when it starts, and for each of them, under <c>open/</c>, what it
    /// adds to an installed one. None for tools that load their files themselves.
    /// </summary>
    public static IEnumerable<ArtefactFile> WriteBeside(HostFirewall firewall, string format)
    {
        ArgumentNullException.ThrowIfNull(firewall);
        var additions = format switch
        {
            Nftables => [NftablesText.Additions(firewall)],
            Iptables => [IptablesText.Additions(firewall, isIPv6: false), IptablesText.Additions(firewall, isIPv6: true)],
            _ => Array.Empty<string>(),
        };
        return FirewallUnit.Write(firewall, format).Concat(Write(firewall, format).Zip(additions, (file, text) => new ArtefactFile($"open/{file.Path}", text)));
    }

    /// <summary>The files of a host for a tool.</summary>
    /// <exception cref="ArgumentException">There is no such tool.</exception>
    public static IReadOnlyList<ArtefactFile> Write(HostFirewall firewall, string format) =>
        Array.Find(Tools, tool => tool.Format == format).Write?.Invoke(firewall) ?? throw new ArgumentException($"no firewall is written for '{format}'; expected {string.Join(", ", Formats)}", nameof(format));
}
