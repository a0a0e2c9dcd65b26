using Abiquo.Sdk.Artefacts.Configuration.Components.Layouts;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes how a node of Redis restarts as what it is now. The rendered file says what it is at first: after a failover, a node that started
/// by that would be a second master, or the master would follow an old one and lose what it has acknowledged since.
/// </summary>
internal static class RedisRole
{
    /// <summary>
    /// Returns the command. It asks the node itself, and if that does not answer the Sentinels of the others; where nobody knows, such as
    /// in a new cluster, the rendered role is the right one.
    /// </summary>
    public static string Restart(ComponentContext context, ComponentLayout layout)
    {
        var (address, port) = (context.AddressOf(context.Host, SpecIds.Endpoints.RedisNode), context.PortOf(SpecIds.Endpoints.RedisNode));
        var (sentinel, group) = (context.PortOf(SpecIds.Endpoints.Sentinel), SentinelConfiguration.Group);
        return $$"""
            now=$(timeout 5 redis-cli -h {{address}} -p {{port}} info replication 2>/dev/null | tr -d '\r') of=
            case $now in
                *role:slave*) of=$(printf '%s\n' "$now" | sed -n 's/^master_host:/replicaof /p; s/^master_port:/ /p' | tr -d '\n') ;;
                *role:master*) ;;
                *)
                    for one in {{OtherSentinels(context)}}; do
                        at=$(timeout 5 redis-cli -h $one -p {{sentinel}} sentinel get-master-addr-by-name {{group}} 2>/dev/null)
                        at=$(echo $at)
                        case $at in *[.:]*' '[1-9]*) break ;; *) at= ;; esac
                    done
                    [ -n "$at" ] || { systemctl restart {{layout.Unit}}; exit; }
                    case $at in '{{address}} '*) ;; *) of="replicaof $at" ;; esac ;;
            esac
            kept=$(grep -v '^replicaof ' {{layout.Path}}) && printf '%s\n%s\n' "$kept" "$of" >{{layout.Path}} || exit
            systemctl restart {{layout.Unit}}
            """.ReplaceLineEndings("\n");
    }

    private static string OtherSentinels(ComponentContext context) => string.Join(
        ' ',
        context.Hosts
            .Where(host => host != context.Host)
            .Select(host => context.AddressOf(host, SpecIds.Endpoints.Sentinel)));
}
