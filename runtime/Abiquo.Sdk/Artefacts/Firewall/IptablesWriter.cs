namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>
/// Writes a firewall as two files, for iptables and ip6tables: chains of the platform's own, to which INPUT jumps first, and OUTPUT if
/// outbound connections are restricted. Each address set is a chain, which keeps the files short. All other chains are left alone.
/// </summary>
public static class IptablesWriter
{
    /// <summary>Returns the files for IPv4 and IPv6.</summary>
    public static IReadOnlyList<ArtefactFile> Write(HostFirewall firewall)
    {
        ArgumentNullException.ThrowIfNull(firewall);
        return [Write(firewall, isIPv6: false), Write(firewall, isIPv6: true)];
    }

    /// <summary>Returns the name of the tool of an address family.</summary>
    internal static string ToolOf(bool isIPv6) => isIPv6 ? "ip6tables" : "iptables";

    /// <summary>Returns the path of the file of an address family.</summary>
    internal static string PathOf(HostFirewall firewall, bool isIPv6) => $"etc/iptables/{firewall.FileName}.{(isIPv6 ? "v6" : "v4")}";

    /// <summary>
    /// Returns what the firewall adds to the lines of an installed one, so that the result allows whatever either of them allows. It is
    /// inserted before the end of the installed chains, where everything is dropped. The chains of its address sets have new names.
    /// </summary>
    internal static string Additions(HostFirewall firewall, bool isIPv6)
    {
        var names = new IptablesChainNames(firewall);
        var table = new IptablesTable(isIPv6, firewall.Sets, (_, i) => names.Added(i));
        table.Append($"# {firewall.Title}: what it adds to an installed one, before that one is replaced.");
        table.DeclareSets();
        table.AppendRules($"-I {names.Of(IptablesDirection.Input)}", IptablesDirection.Input, firewall.Inbound);
        if (firewall.Outbound is { } outbound)
        {
            table.AppendRules($"-I {names.Of(IptablesDirection.Output)}", IptablesDirection.Output, outbound);
        }
        else
        {
            table.Append($"-I {names.Of(IptablesDirection.Output)} -j ACCEPT");
        }

        return table.Commit();
    }

    private static ArtefactFile Write(HostFirewall firewall, bool isIPv6)
    {
        var path = PathOf(firewall, isIPv6);
        var names = new IptablesChainNames(firewall);
        var table = new IptablesTable(isIPv6, firewall.Sets, names.Of);
        table.Append($"# {firewall.Title}. Load it: {IptablesLoader.Command(firewall, isIPv6)} /{path}");
        table.Append($"# It replaces the chains {names.Prefix}* in one step, and touches no other.\n*filter");

        // Also without a jump to it, so that rules can be added to it before it is replaced by one that has.
        table.Declare(names.Of(IptablesDirection.Input));
        table.Declare(names.Of(IptablesDirection.Output));
        if (firewall.IsClosed)
        {
            table.Declare(names.ClosedMark);
        }

        table.DeclareSets();
        AppendChain(table, firewall, IptablesDirection.Input, firewall.Inbound);
        if (firewall.Outbound is { } outbound)
        {
            AppendChain(table, firewall, IptablesDirection.Output, outbound);
        }

        return new(path, table.Commit())
        {
            Rules = firewall.Rules,
            Installation = FirewallInstallation.Iptables(firewall, isIPv6),
        };
    }

    private static void AppendChain(
        IptablesTable table, HostFirewall firewall, IptablesDirection direction, ValueList<FirewallRule> rules)
    {
        var chain = new IptablesChainNames(firewall).Of(direction);
        table.AppendPreamble(chain, direction);
        table.AppendRules($"-A {chain}", direction, rules);
        if (firewall.LogsDrops)
        {
            table.Append(
                $"-A {chain} -m limit --limit 10/sec --limit-burst 20 -j LOG --log-prefix \"{firewall.LogPrefix(direction.LogWord)}\"");
        }

        table.Append($"-A {chain} -j DROP");
        table.Append($"-I {direction.Hook} -j {chain}");
    }
}
