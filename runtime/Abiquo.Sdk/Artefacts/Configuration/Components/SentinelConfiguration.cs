using System.Globalization;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>Sentinel: watches the Redis of every host, and makes another one the master when most of them miss it.</summary>
internal static class SentinelConfiguration
{
    public const string Component = "Sentinel";

    private const string Group = "abiquo";

    public static void Write(ComponentContext site, HostFolder folder)
    {
        if (!site.IsCluster || !site.Has("Sentinel") || !site.Has("RedisNode"))
        {
            return;
        }

        var setting = site.SettingOf(Component);
        var user = setting.User ?? "redis";
        var text = new DirectiveList(setting, " ")
            .Comment($"{site.Title}: Sentinel. Written by Abiquo.Sdk; Sentinel rewrites it when it learns of the others.")
            .Derived("bind", site.Address)
            .Derived("port", site.Port("Sentinel"))
            .Default("protected-mode", "no")
            .Default("dir", setting.Data ?? "/var/lib/redis")
            .Default("logfile", "/var/log/redis/redis-sentinel.log")
            .Derived($"sentinel monitor {Group}", $"{site.AddressOf(site.Hosts[0])} {site.Port("RedisNode")} {Majority(site)}")
            .Default($"sentinel down-after-milliseconds {Group}", "3000")
            .Default($"sentinel failover-timeout {Group}", "15000")
            .Default($"sentinel parallel-syncs {Group}", "1")
            .Additions();
        folder.Add(setting.Path ?? "/etc/redis/sentinel.conf", text, new()
        {
            Owner = $"{user}:{user}",
            IsRewritten = true,
            // It has no way to check a file: it is started on a copy, where it reaches nobody, and has to live for a second.
            Check = "d=$(mktemp -d) && cp \"$1\" \"$d/s\" && { timeout 1 unshare -n redis-sentinel \"$d/s\" --port 26399 --bind 127.0.0.1 --logfile '' >/dev/null; r=$?; rm -rf \"$d\"; [ $r -eq 124 ]; }",
            Activate = "systemctl restart redis-sentinel",
            Health = $"redis-cli -h {site.Address} -p {site.Port("Sentinel")} sentinel ckquorum {Group} | grep -q ^OK",
        });
    }

    /// <summary>How many have to agree: most of them.</summary>
    private static string Majority(ComponentContext site) => (site.Hosts.Count / 2 + 1).ToString(CultureInfo.InvariantCulture);
}
