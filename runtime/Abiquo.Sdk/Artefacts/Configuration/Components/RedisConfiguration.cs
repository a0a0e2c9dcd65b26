namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>Redis: the first host starts as the master, the others as its replicas. From then on Sentinel decides, and the file is Redis's own.</summary>
internal static class RedisConfiguration
{
    public const string Component = "Redis";

    /// <summary>The endpoint at which Redis itself listens: its own behind a balancer, or the one of the clients where there is none.</summary>
    private static string ListensAt(ComponentContext site) => site.IsCluster ? "RedisNode" : "Redis";

    public static void Write(ComponentContext site, HostFolder folder)
    {
        if (!site.Has("Redis") || !site.Has("RedisNode"))
        {
            return;
        }

        var setting = site.SettingOf(Component);
        var user = setting.User ?? "redis";
        var text = new DirectiveList(setting, " ")
            .Comment($"{site.Title}: Redis. Written by Abiquo.Sdk; Redis rewrites it when the master changes.")
            .Derived("bind", site.IsCluster ? site.Address : string.Join(' ', site.Host.Addresses))
            .Derived("port", site.Port(ListensAt(site)))
            // No password: no property is known by which the platform's programs would send one. The firewall says who may connect.
            .Default("protected-mode", "no")
            .Default("dir", setting.Data ?? "/var/lib/redis")
            .Default("appendonly", "yes")
            .Default("logfile", "/var/log/redis/redis-server.log");
        if (site.IsCluster)
        {
            // A replica that attaches at once is one that a failover can count on; the default waits five seconds for others.
            text.Default("repl-diskless-sync-delay", "0");

            // A master that is cut off from its replicas must not take writes that the new master will never see.
            text.Default("min-replicas-to-write", "1").Default("min-replicas-max-lag", "5");
            if (site.Number > 1)
            {
                text.Derived("replicaof", $"{site.AddressOf(site.Hosts[0])} {site.Port("RedisNode")}");
            }
        }

        folder.Add(setting.Path ?? "/etc/redis/redis.conf", text.Additions(), new()
        {
            Owner = $"{user}:{user}",
            IsRewritten = site.IsCluster,
            Check = "redis-server \"$1\" --port 0 --logfile '' --daemonize no --appendonly no 2>&1 | grep -qF 'Configured to not listen anywhere'",
            Activate = "systemctl restart redis-server",
        });
    }
}
