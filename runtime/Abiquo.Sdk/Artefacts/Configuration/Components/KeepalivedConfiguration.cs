using System.Globalization;
using System.Net;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes the configuration of keepalived, which assigns the virtual address to the first healthy host. The hosts use unicast, so
/// that the network does not have to forward multicast.
/// </summary>
internal static class KeepalivedConfiguration
{
    public const string Component = SpecIds.Components.Keepalived;

    // Which interface has an address is known on the host alone. Where the environment says none, the usual name is a guess.
    private const string InterfaceCheck = """
        i=$(sed -n 's/^ *interface *//p' "$1" | head -n 1); s=$(sed -n 's/^ *unicast_src_ip *//p' "$1" | head -n 1)
        ip -o address show dev "$i" 2>/dev/null | grep -qF " $s/" || {
            echo "the interface $i does not have the address $s of this host:"
            echo "name the one that has it, with the directive 'interface' of Keepalived"
            exit 1
        }
        """;

    // The exit code is useless: if the file has a script, the process ends itself with a signal, whether the file is valid or not.
    private const string Check = "! setsid -w keepalived -t -f \"$1\" 2>&1 | grep -v '^Terminated' | grep .";

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        if (context.Placed.Appliance.VirtualHost is not { } virtualHost || !context.HasEndpoints(SpecIds.Endpoints.Vrrp))
        {
            return;
        }

        var (setting, layout) = (context.SettingOf(Component), context.LayoutOf(Component));
        var file = new ConfigurationFileBuilder(setting, " ", "    ").Comment($"{context.Title}: keepalived. Written by Abiquo.Sdk.")
            .Section("global_defs {")
            .Default("enable_script_security", "")
            .Default("script_user", layout.User)
            .EndSection();
        var fronts = FrontChecks.Of(context);
        foreach (var (front, command) in fronts)
        {
            file.Section($"vrrp_script {front} {{")
                .Derived("script", $"\"{command}\"").Default("interval", "2").Default("fall", "2").Default("rise", "2")

                // What no host serves is no reason to leave: a host that serves less only comes after those that serve more.
                .Default("weight", "-10")
                .EndSection();
        }

        var heartbeat = VirtualAddresses.Of(context, virtualHost);
        var number = 0;
        foreach (var address in heartbeat.Announced)
        {
            AddInstance(context, file, heartbeat, (address, ++number), [.. fronts.Select(front => front.Endpoint)]);
        }

        var installation = new Installation
        {
            Check = $"{InterfaceCheck.ReplaceLineEndings("\n")}\n{Check}",
            Activate = $"systemctl reload-or-restart {layout.Unit}",
        };
        files.Add(layout.Path, file, installation);
        files.Add("/etc/sysctl.d/60-abiquo.conf", Sysctl(context), new() { Activate = "sysctl -q -p \"$1\"" });
    }

    private static void AddInstance(
        ComponentContext context,
        ConfigurationFileBuilder file,
        VirtualAddresses heartbeat,
        (HostAddress Address, int Number) instance,
        IReadOnlyList<string> fronts)
    {
        var address = instance.Address;
        string AddressOf(Host host) => heartbeat.AddressOf(host, address.IsIPv6)?.ToString() ?? context.AddressOf(host);

        // Only one instance moves the addresses of the other networks: two would take them from each other.
        var followers = instance.Number == 1 ? heartbeat.Followers : [];
        file.Section($"vrrp_instance abiquo{instance.Number} {{")
            .Derived("state", "BACKUP")
            .Default("interface", heartbeat.Interface)
            .Default("virtual_router_id", RouterId(address))
            .Derived("priority", (151 - context.NodeNumber).ToString(CultureInfo.InvariantCulture))
            .Default("advert_int", "1")
            .Derived("unicast_src_ip", AddressOf(context.Host))
            .OperatorDirectives()
            .Lines(Block("unicast_peer", context.Hosts.Where(host => host != context.Host).Select(AddressOf)))
            .Lines(Block("virtual_ipaddress", [heartbeat.Line(address)]))
            .Lines(followers.Count > 0 ? Block("virtual_ipaddress_excluded", followers) : [])
            .Lines(fronts.Count > 0 ? Block("track_script", fronts) : [])
            .EndSection();
    }

    // One word per line: keepalived does not recognize addresses that are written on a single line.
    private static IEnumerable<string> Block(string name, IEnumerable<string> words) =>
        [$"{name} {{", .. words.Select(word => "    " + word), "}"];

    /// <summary>
    /// Returns an id from 1 to 255. Virtual addresses of the same network get different ids as long as they differ in the last byte.
    /// </summary>
    private static string RouterId(HostAddress address)
    {
        var last = IPAddress.Parse(address.ToString()).GetAddressBytes()[^1];
        return (last == 0 ? byte.MaxValue : last).ToString(CultureInfo.InvariantCulture);
    }

    private static string Sysctl(ComponentContext context) => $"""
        # {context.Title}: balancers listen at the virtual address also while another host has it. Written by Abiquo.Sdk.
        net.ipv4.ip_nonlocal_bind = 1
        net.ipv6.ip_nonlocal_bind = 1

        """.ReplaceLineEndings("\n");
}
