namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>The tools that a firewall can be written for.</summary>
public static class FirewallFormats
{
    /// <summary>nftables.</summary>
    public const string Nftables = "nftables";

    /// <summary>iptables and ip6tables.</summary>
    public const string Iptables = "iptables";

    private static readonly (string Format, Func<HostFirewall, IReadOnlyList<ArtefactFile>> Write)[] Tools =
    [
        (Nftables, firewall => [NftablesWriter.Write(firewall)]),
        (Iptables, IptablesWriter.Write),
        ("firewalld", FirewalldWriter.Write),
        ("ufw", firewall => [UfwWriter.Write(firewall)]),
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
            Nftables => [NftablesWriter.Additions(firewall)],
            Iptables => [IptablesWriter.Additions(firewall, isIPv6: false), IptablesWriter.Additions(firewall, isIPv6: true)],
            _ => Array.Empty<string>(),
        };
        return FirewallServiceUnit.Write(firewall, format).Concat(Write(firewall, format).Zip(additions, (file, text) => new ArtefactFile($"open/{file.Path}", text)));
    }

    /// <summary>The files of a host for a tool.</summary>
    /// <exception cref="ArgumentException">There is no such tool.</exception>
    public static IReadOnlyList<ArtefactFile> Write(HostFirewall firewall, string format) =>
        Array.Find(Tools, tool => tool.Format == format).Write?.Invoke(firewall) ?? throw new ArgumentException($"no firewall is written for '{format}'; expected {string.Join(", ", Formats)}", nameof(format));
}
