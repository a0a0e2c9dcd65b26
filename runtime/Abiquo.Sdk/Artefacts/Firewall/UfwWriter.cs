using System.Globalization;
using System.Text;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Writes a firewall as a shell script of ufw commands. ufw has no address sets, so there is a command for each address.</summary>
public static class UfwWriter
{
    private static readonly Protocol[] Protocols =
        [Protocol.Tcp, Protocol.Udp, Protocol.Ah, Protocol.Esp, Protocol.Gre, Protocol.Vrrp];

    // What the rules that come with ufw let in, in before.rules and before6.rules.
    private static readonly int[] IcmpTypes = [3, 8, 11, 12];
    private static readonly int[] Icmpv6Types = [1, 2, 3, 4, 128];

    /// <summary>Returns whether ufw lets in what a flow needs: it has names for some protocols, and ICMP types of its own.</summary>
    internal static bool Knows(Flow flow) => flow.Protocol switch
    {
        Protocol.Icmp => Has(IcmpTypes, flow.Ports),
        Protocol.Icmpv6 => Has(Icmpv6Types, flow.Ports),
        _ => Protocols.Contains(flow.Protocol),
    };

    /// <summary>Returns the script. It adds to the existing rules, and can be run repeatedly.</summary>
    public static ArtefactFile Write(HostFirewall firewall)
    {
        ArgumentNullException.ThrowIfNull(firewall);
        var text = new StringBuilder();
        text.Append("#!/bin/sh\n");
        text.Append("# ").Append(firewall.Title).Append(". ufw lets loopback, established connections and ICMP in by itself.\n");
        text.Append("set -eu\n");
        text.Append("ufw default deny incoming\n");

        // What the policy drops, with a limit of its own.
        text.Append(firewall.LogsDrops ? "ufw logging low\n" : "");
        foreach (var rule in firewall.Inbound.Where(rule => !rule.Protocol.HasTypes()))
        {
            var destination = rule.LocalAddress?.ToString() ?? (rule.Peers is null ? Any(rule.IsIPv6) : "any");
            foreach (var source in rule.Peers?.Addresses.Select(address => address.ToString()) ?? [Any(rule.IsIPv6)])
            {
                var what = On(rule) + Service(rule, source, destination);
                text.Append(CultureInfo.InvariantCulture, $"ufw allow {what} comment '{rule.Rule.Id}'\n");
            }
        }

        return new($"usr/local/sbin/{firewall.Table}-ufw", text.ToString())
        {
            Rules = firewall.Rules,
            IsExecutable = true,
            Installation = FirewallInstallation.Ufw,
        };
    }

    private static string On(FirewallRule rule) => rule.Interface is { } name ? $"in on {name} " : "";

    private static string Service(FirewallRule rule, string from, string to)
    {
        var ends = $"proto {rule.Protocol.Word()} from {from} to {to}";
        return rule.Ports.IsNone ? ends : $"{ends} port {rule.Ports.ToString(':')}";
    }

    private static bool Has(int[] types, PortRange wanted) =>
        !wanted.IsNone && Enumerable.Range(wanted.First, wanted.Count).All(types.Contains);

    private static string Any(bool isIPv6) => (isIPv6 ? Network.AnyIPv6 : Network.AnyIPv4).ToString();
}
