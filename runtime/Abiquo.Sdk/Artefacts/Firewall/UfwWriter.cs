using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Writes a firewall as a shell script of ufw commands. ufw has no sets, so it has a line for each address.</summary>
public static class UfwWriter
{
    /// <summary>The script. It adds to what ufw has already, and says so again without harm.</summary>
    public static ArtefactFile Write(HostFirewall firewall)
    {
        ArgumentNullException.ThrowIfNull(firewall);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"#!/bin/sh\n# {firewall.Title}. ufw lets loopback, established connections and ICMP in by itself.\nset -eu\n");
        text.Append("ufw default deny incoming\n");
        foreach (var opening in firewall.In)
        {
            var own = opening.Own?.ToString() ?? (opening.Others is null ? Any(opening.IsIPv6) : "any");
            foreach (var other in opening.Others?.Addresses.Select(address => address.ToString()) ?? [Any(opening.IsIPv6)])
            {
                text.Append(CultureInfo.InvariantCulture, $"ufw allow {Service(opening, other, own)} comment '{opening.Rule.Id}'\n");
            }
        }

        return new($"usr/local/sbin/{firewall.Table}-ufw", text.ToString()) { Rules = firewall.Rules, IsExecutable = true, Installation = FirewallInstallation.Ufw };
    }

    private static string Service(FirewallRule opening, string from, string to)
    {
        var protocol = opening.Protocol.ToString().ToLowerInvariant();
        return opening.Protocol == Protocol.Vrrp
            ? $"proto {protocol} from {from} to {to}"
            : string.Create(CultureInfo.InvariantCulture, $"proto {protocol} from {from} to {to} port {opening.Port}");
    }

    private static string Any(bool isIPv6) => (isIPv6 ? Network.AnyIPv6 : Network.AnyIPv4).ToString();
}
