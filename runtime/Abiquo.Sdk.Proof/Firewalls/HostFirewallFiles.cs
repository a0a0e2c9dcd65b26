using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Proof.Firewalls;

/// <summary>The firewall of a host, as the files that load it.</summary>
/// <param name="Host">The name of the host.</param>
/// <param name="Files">One file for nftables; one for each address family for iptables.</param>
public sealed record HostFirewallFiles(string Host, ValueList<ArtefactFile> Files)
{
    /// <summary>Returns the firewalls that the SDK generates for all hosts.</summary>
    /// <param name="deployment">The deployment, in which every host has an address.</param>
    /// <param name="format"><see cref="FirewallFormats.Nftables"/> or <see cref="FirewallFormats.Iptables"/>.</param>
    /// <param name="withEgress">Whether to restrict outbound connections too.</param>
    public static IReadOnlyList<HostFirewallFiles> Of(Deployment deployment, string format, bool withEgress = false) =>
    [
        .. FirewallPlan.Of(deployment, withEgress)
            .Select(firewall => new HostFirewallFiles(firewall.Host, FirewallFormats.Write(firewall, format).ToValueList())),
    ];

    /// <summary>Reads the firewalls from a rendered folder, where they may have been edited since.</summary>
    /// <param name="firewalls">The generated firewalls, which determine the hosts and paths.</param>
    /// <param name="folder">The folder of the bundle.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IReadOnlyList<HostFirewallFiles> Read(IEnumerable<HostFirewallFiles> firewalls, string folder)
    {
        ArgumentNullException.ThrowIfNull(firewalls);
        return
        [
            .. firewalls.Select(firewall => firewall with
            {
                Files = firewall.Files.Select(file => Read(file, Path.Combine(folder, "hosts", firewall.Host))).ToValueList(),
            }),
        ];
    }

    private static ArtefactFile Read(ArtefactFile file, string folder) =>
        file with { Text = File.ReadAllText(Path.Combine(folder, file.Path)) };
}
