using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>HAProxy: for each endpoint that clients see and that stands before another one, a listener that sends them to the host which may serve them.</summary>
internal static class HAProxyConfiguration
{
    public const string Component = "HAProxy";

    public static void Write(ComponentContext site, HostFolder folder)
    {
        var fronts = Fronts(site).ToList();
        if (fronts.Count == 0)
        {
            return;
        }

        var setting = site.SettingOf(Component);
        var user = setting.User ?? "haproxy";
        var text = new DirectiveList(setting, " ", "    ").Comment($"{site.Title}: HAProxy. Written by Abiquo.Sdk.")
            .Section("global")
            .Default("user", user)
            .Default("group", user)
            .Default("log", "/dev/log local0")
            .Default("stats", "socket /run/haproxy/admin.sock mode 660 level admin")
            .Default("maxconn", "4000")
            .Additions(directive => !IsOfDefaults(directive.Name))
            .Section("defaults")
            .Derived("mode", "tcp")
            .Default("timeout connect", "3s")
            .Default("timeout check", "2s")
            .Default("timeout client", "1h")
            .Default("timeout server", "1h")
            .Default("default-server", "inter 1s fall 2 rise 2 on-marked-down shutdown-sessions")
            .Additions(directive => IsOfDefaults(directive.Name));
        foreach (var (front, back) in fronts)
        {
            Listener(site, text, front, back);
        }

        folder.Add(setting.Path ?? "/etc/haproxy/haproxy.cfg", text, new()
        {
            Owner = $"root:{user}",
            Check = "haproxy -c -q -f \"$1\"",
            Activate = "systemctl reload-or-restart haproxy",
            Health = "haproxy -c -q -f \"$1\" && systemctl is-active -q haproxy",
        });
    }

    /// <summary>What it stands before: the pairs of endpoints of the appliance that no other balancer serves.</summary>
    public static IEnumerable<(Endpoint Front, Endpoint Back)> Fronts(ComponentContext site) => site.IsCluster
        ? site.Placed.Appliance.Endpoints
            .Where(back => back.Definition.Behind.Length > 0)
            .Select(back => (site.Endpoint(back.Definition.Behind), back))
            .Where(pair => pair.Item1.Definition.Components[0] is var balancer
                && (balancer != MaxScaleConfiguration.Component || site.SettingOf(balancer).IsLeftOut))
        : [];

    private static bool IsOfDefaults(string name) => name.StartsWith("timeout", StringComparison.Ordinal) || name == "default-server";

    private static void Listener(ComponentContext site, DirectiveList text, Endpoint front, Endpoint back)
    {
        text.Section($"listen {front.Definition.Id}");
        foreach (var address in site.Front.Addresses)
        {
            text.Derived("bind", $"{ComponentContext.Bracketed(address.ToString())}:{site.Port(front.Definition.Id)}");
        }

        (IReadOnlyList<string> check, bool isSingle) = back.Definition.Components[0] switch
        {
            RedisConfiguration.Component => (BalancerChecks.RedisMaster, false),
            GaleraConfiguration.Component => (BalancerChecks.GaleraSynced, true),
            _ => ([], false),
        };
        text.Lines(check);
        for (var i = 0; i < site.Hosts.Count; i++)
        {
            // One node takes all the writes, the same on every balancer; when it is back, it takes them again.
            var turn = !isSingle ? "" : i == 0 ? " on-marked-up shutdown-backup-sessions" : " backup";
            text.Derived("server", $"{site.Hosts[i].Fqdn} {site.At(site.Hosts[i], back.Definition.Id)} check{turn}");
        }
    }
}
