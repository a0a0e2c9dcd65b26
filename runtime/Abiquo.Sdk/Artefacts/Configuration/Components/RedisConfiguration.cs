using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes the configuration of Redis. The first host starts as the master and the others as its replicas; from then on Sentinel
/// decides, and Redis rewrites the file itself.
/// </summary>
internal static class RedisConfiguration
{
    public const string Component = SpecIds.Components.Redis;

    /// <summary>The directives by which the operator says who may log in. A user without a password would undo them.</summary>
    private static readonly string[] OwnAccess = ["requirepass", "aclfile"];

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        // A Redis without a balancer has no endpoint behind it, and only one host.
        if (!context.HasEndpoints(SpecIds.Endpoints.Redis)
            || (context.IsCluster && !context.HasEndpoints(SpecIds.Endpoints.RedisNode)))
        {
            return;
        }

        var (setting, layout) = (context.SettingOf(Component), context.LayoutOf(Component));
        var file = new ConfigurationFileBuilder(setting, " ")
            .Comment($"{context.Title}: Redis. Written by Abiquo.Sdk; Redis rewrites it when the master changes.")
            .Derived("bind", context.IsCluster
                ? context.AddressOf(context.Host, SpecIds.Endpoints.RedisNode)
                : string.Join(' ', context.ReachedAt(context.Host, SpecIds.Endpoints.Redis)))

            // In a cluster, clients reach Redis through a balancer, and Redis itself listens on a port of its own.
            .Derived("port", context.PortOf(context.IsCluster ? SpecIds.Endpoints.RedisNode : SpecIds.Endpoints.Redis))

            // No password, because the platform's programs have no known property for one. The firewall restricts who may connect.
            .Default("protected-mode", "no");
        if (!OwnAccess.Any(directive => setting.ValueOf(directive) is not null))
        {
            // What empties it, stops it or lifts this is not for programs.
            file.Default("user", "default on nopass ~* &* +@all -flushall -flushdb -debug -shutdown -acl");
        }

        file.Default("dir", layout.Data)
            .Default("appendonly", "yes")
            .Default("logfile", layout.Log);
        if (MemoryShares.OfRedis(context) is { } size)
        {
            // At this size it refuses what would add to it, and says so, before the kernel stops it or a neighbour.
            file.Default("maxmemory", $"{size}mb");
        }

        if (context.IsCluster)
        {
            AddReplication(context, file);
        }

        files.Add(layout.Path, file.OperatorDirectives(), new()
        {
            Owner = $"{layout.User}:{layout.User}",
            IsRewritten = context.IsCluster,
            Check = "redis-server \"$1\" --port 0 --logfile '' --daemonize no --appendonly no 2>&1 "
                + "| grep -qF 'Configured to not listen anywhere'",
            Activate = context.IsCluster ? RedisRole.Restart(context, layout) : $"systemctl restart {layout.Unit}",
        });
    }

    private static void AddReplication(ComponentContext context, ConfigurationFileBuilder file)
    {
        // By default a master waits five seconds for more replicas before it synchronizes one. A failover needs a replica sooner.
        file.Default("repl-diskless-sync-delay", "0");

        // A master that is cut off from its replicas must not accept writes, because the new master would never see them.
        file.Default("min-replicas-to-write", "1").Default("min-replicas-max-lag", "5");
        if (context.NodeNumber > 1)
        {
            var master = context.AddressOf(context.Hosts[0], SpecIds.Endpoints.RedisNode);
            file.Derived("replicaof", $"{master} {context.PortOf(SpecIds.Endpoints.RedisNode)}");
        }
    }
}
