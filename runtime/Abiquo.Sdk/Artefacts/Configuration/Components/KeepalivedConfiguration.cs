using System.Globalization;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>keepalived: the virtual address is on the first host that works. The hosts talk to each other directly, so no switch has to pass multicast on.</summary>
internal static class KeepalivedConfiguration
{
    public const string Component = "Keepalived";

    // Its exit code tells nothing: with a script in the file it ends itself by a signal, whether the file is good or bad.
    private const string Check = "! setsid -w keepalived -t -f \"$1\" 2>&1 | grep -v '^Terminated' | grep .";

    public static void Write(ComponentContext site, HostFolder folder)
    {
        if (site.Placed.Appliance.VirtualHost is not { } shared || !site.Has("Vrrp"))
        {
            return;
        }

        var setting = site.SettingOf(Component);
        var text = new DirectiveList(setting, " ", "    ").Comment($"{site.Title}: keepalived. Written by Abiquo.Sdk.")
            .Section("global_defs {").Default("enable_script_security", "").Default("script_user", setting.User ?? "nobody").EndSection();
        var tracks = HAProxyConfiguration.Fronts(site).Any();
        if (tracks)
        {
            text.Section("vrrp_script balancer {")
                .Default("script", "\"/usr/bin/pgrep -x haproxy\"").Default("interval", "2").Default("fall", "2").Default("rise", "2")
                .EndSection();
        }

        var number = 0;
        foreach (var address in shared.Addresses)
        {
            Instance(site, text, address, ++number, tracks);
        }

        folder.Add(setting.Path ?? "/etc/keepalived/keepalived.conf", text, new() { Check = Check, Activate = "systemctl reload-or-restart keepalived" });
        folder.Add("/etc/sysctl.d/60-abiquo.conf", Sysctl(site), new() { Activate = "sysctl -q -p \"$1\"" });
    }

    private static void Instance(ComponentContext site, DirectiveList text, HostAddress address, int number, bool tracks)
    {
        var isIPv6 = address.IsIPv6;
        string Own(Host host) => (isIPv6 ? host.IPv6 : host.IPv4)?.ToString() ?? site.AddressOf(host);
        text.Section($"vrrp_instance abiquo{number} {{")
            .Derived("state", "BACKUP")
            .Default("interface", "eth0")
            .Default("virtual_router_id", RouterId(address))
            .Derived("priority", (151 - site.Number).ToString(CultureInfo.InvariantCulture))
            .Default("advert_int", "1")
            .Derived("unicast_src_ip", Own(site.Host))
            .Additions()
            .Lines(Block("unicast_peer", site.Hosts.Where(host => host != site.Host).Select(Own)))
            .Lines(Block("virtual_ipaddress", [address.ToString()]))
            .Lines(tracks ? Block("track_script", ["balancer"]) : [])
            .EndSection();
    }

    // One word a line: on one line it takes none of them for an address.
    private static IEnumerable<string> Block(string name, IEnumerable<string> words) => [$"{name} {{", .. words.Select(word => "    " + word), "}"];

    /// <summary>From 1 to 255, and different for the addresses of one network as long as these are fewer than that.</summary>
    private static string RouterId(HostAddress address) =>
        (System.Net.IPAddress.Parse(address.ToString()).GetAddressBytes()[^1] is var last && last == 0 ? 255 : last).ToString(CultureInfo.InvariantCulture);

    private static string Sysctl(ComponentContext site) => $"""
        # {site.Title}: balancers listen at the virtual address also while another host has it. Written by Abiquo.Sdk.
        net.ipv4.ip_nonlocal_bind = 1
        net.ipv6.ip_nonlocal_bind = 1

        """.ReplaceLineEndings("\n");
}
