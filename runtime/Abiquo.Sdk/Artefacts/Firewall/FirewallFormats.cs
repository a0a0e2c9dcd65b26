using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Lists the tools that firewalls can be written for.</summary>
public static class FirewallFormats
{
    /// <summary>Stands for the tool that the operating system of a host has: nftables, and firewalld on Enterprise Linux.</summary>
    public const string OfSystem = "system";

    /// <summary>The name of nftables.</summary>
    public const string Nftables = "nftables";

    /// <summary>The name of iptables and ip6tables.</summary>
    public const string Iptables = "iptables";

    private const string Firewalld = "firewalld";

    /// <summary>The name of ufw.</summary>
    private const string Ufw = "ufw";

    private static readonly (string Format, Func<HostFirewall, IReadOnlyList<ArtefactFile>> Write)[] Tools =
    [
        (Nftables, firewall => [NftablesWriter.Write(firewall)]),
        (Iptables, IptablesWriter.Write),
        (Firewalld, FirewalldWriter.Write),
        (Ufw, firewall => [UfwWriter.Write(firewall)]),
    ];

    /// <summary>Gets the names of the tools.</summary>
    public static ValueList<string> Formats { get; } = Tools.Select(tool => tool.Format).ToValueList();

    /// <summary>
    /// Returns the companion files of a host's firewall: the systemd unit that loads it at boot, the closed firewall that is loaded
    /// before it and stays if it cannot be loaded, the program by which iptables loads it and, under <c>open/</c>, the additions of each
    /// file to an installed firewall. Tools that load their own files have none.
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
        var open = Write(firewall, format).Zip(additions, (file, text) => new ArtefactFile($"open/{file.Path}", text));
        var loader = format == Iptables ? [IptablesLoader.Write(firewall)] : Array.Empty<ArtefactFile>();
        return [.. FirewallServiceUnit.Write(firewall, format), .. WriteClosed(firewall, format), .. loader, .. open];
    }

    // Only at boot it comes into effect.
    private static IEnumerable<ArtefactFile> WriteClosed(HostFirewall firewall, string format) => format is Nftables or Iptables
        ? Write(firewall.Closed, format).Select(file => file with { Installation = new() { Check = file.Installation!.Check } })
        : [];

    /// <summary>Returns a message for each protocol of a deployment that a tool cannot name.</summary>
    internal static IEnumerable<string> Unknown(Deployment deployment, string format, bool withEgress) => deployment.Matrix.Flows
        .Where(flow => (flow.Nodes.Count > 0 || withEgress)
            && !flow.Protocol.CanBeMatched(flow.From.Address?.IsIPv6 == true || flow.To.Address?.IsIPv6 == true))
        .GroupBy(flow => flow.Protocol)
        .Select(flows =>
            $"a firewall cannot match {flows.Key.Label()} in IPv6, which the rule '{flows.First().Rule.Id}' needs; give the hosts no IPv6 "
            + "addresses, or change the spec.")
        .Concat(UnknownToUfw(deployment.Matrix.Flows.Where(_ => format == Ufw)));

    private static IEnumerable<string> UnknownToUfw(IEnumerable<Flow> flows) => flows
        .Where(flow => flow.Nodes.Count > 0 && !UfwWriter.Knows(flow))
        .GroupBy(flow => flow.Protocol)
        .Select(flows =>
            $"{Ufw} has no rules for {flows.Key.Label()}, which the rule '{flows.First().Rule.Id}' needs; choose another tool.");

    /// <summary>Returns the tool for a host with this operating system.</summary>
    internal static string ToolOf(string format, HostSystem system) =>
        format != OfSystem ? format : system == HostSystem.EnterpriseLinux ? Firewalld : Nftables;

    /// <summary>Returns the files of a host for a tool.</summary>
    /// <exception cref="ArgumentException">The tool is unknown.</exception>
    public static IReadOnlyList<ArtefactFile> Write(HostFirewall firewall, string format) =>
        Array.Find(Tools, tool => tool.Format == format).Write?.Invoke(firewall)
        ?? throw new ArgumentException($"Unknown firewall tool '{format}'; expected {string.Join(", ", Formats)}.", nameof(format));
}
