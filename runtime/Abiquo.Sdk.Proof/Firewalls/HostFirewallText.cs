using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Proof.Firewalls;

/// <summary>The firewall of a host as it is loaded.</summary>
/// <param name="Host">The name of the host.</param>
/// <param name="Files">The files, one for nftables, one for each address family for iptables.</param>
public sealed record HostFirewallText(string Host, ValueList<ArtefactFile> Files)
{
    /// <summary>The firewalls that the SDK writes, of all hosts.</summary>
    /// <param name="deployment">The deployment; every host of it has an address.</param>
    /// <param name="format"><see cref="FirewallFormats.Nftables"/> or <see cref="FirewallFormats.Iptables"/>.</param>
    public static IReadOnlyList<HostFirewallText> Of(Deployment deployment, string format) =>
        [.. FirewallPlan.Of(deployment).Select(firewall => new HostFirewallText(firewall.Host, FirewallFormats.Write(firewall, format).ToValueList()))];

    /// <summary>The firewalls as they are in a folder that was rendered, and perhaps changed since.</summary>
    /// <param name="firewalls">The firewalls that the SDK writes: hosts and paths are taken from these.</param>
    /// <param name="folder">The folder of the bundle.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IReadOnlyList<HostFirewallText> Read(IEnumerable<HostFirewallText> firewalls, string folder)
    {
        ArgumentNullException.ThrowIfNull(firewalls);
        return [.. firewalls.Select(firewall => firewall with
        {
            Files = firewall.Files.Select(file => file with { Text = File.ReadAllText(Path.Combine(folder, "hosts", firewall.Host, file.Path)) }).ToValueList(),
        })];
    }
}
