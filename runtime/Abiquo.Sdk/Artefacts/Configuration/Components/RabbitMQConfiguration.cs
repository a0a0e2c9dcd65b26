using System.Globalization;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>RabbitMQ: listeners, the nodes of the cluster, and the cookie by which they trust each other.</summary>
internal static class RabbitMQConfiguration
{
    public const string Component = "RabbitMQ";

    /// <summary>The user as which the platform's programs log in; their properties have the same.</summary>
    private const string User = "abiquo";

    // The schemas that RabbitMQ itself reads its file with, without a node.
    private const string Check = """
        r=$(echo /usr/lib/rabbitmq/lib/rabbitmq_server-*) && erl -noshell -pa "$r"/plugins/*/ebin -eval '
        [File, Root] = init:get_plain_arguments(),
        Schema = cuttlefish_schema:files(filelib:wildcard(Root ++ "/plugins/*/priv/schema/*.schema")),
        case cuttlefish_conf:file(File) of
            {errorlist, _} -> halt(2);
            Conf -> case cuttlefish_generator:map(Schema, Conf) of
                {error, _, {errorlist, Found}} -> [io:format("~s~n", [cuttlefish_error:xlate(E)]) || {error, E} <- Found], halt(1);
                _ -> halt(0)
            end
        end.' -extra "$1" "$r"
        """;

    public static void Write(ComponentContext site, HostFolder folder)
    {
        if (!site.Has("RabbitMQ") || !site.Has("RabbitMQPeers") || !site.Has("RabbitMQCluster"))
        {
            return;
        }

        var setting = site.SettingOf(Component);
        var user = setting.User ?? "rabbitmq";
        var path = setting.Path ?? "/etc/rabbitmq/rabbitmq.conf";
        folder.Add(path, Listeners(site, setting), new()
        {
            Owner = $"root:{user}",
            Check = Check.ReplaceLineEndings("\n"),
            Activate = "systemctl restart rabbitmq-server",
            Health = "rabbitmq-diagnostics -q check_running" + (site.IsCluster ? " && rabbitmq-diagnostics -q check_if_node_is_quorum_critical" : ""),
        });
        folder.Add($"{path[..path.LastIndexOf('/')]}/rabbitmq-env.conf", Environment(site), new() { Check = "sh -n \"$1\"" });
        if (site.IsCluster)
        {
            folder.Add($"{setting.Data ?? "/var/lib/rabbitmq"}/.erlang.cookie", SecretReference.To("rabbitmq-cookie") + "\n", new() { Owner = $"{user}:{user}", Mode = "0400" });
        }
    }

    private static DirectiveList Listeners(ComponentContext site, ComponentSetting setting)
    {
        var text = new DirectiveList(setting, " = ").Comment($"{site.Title}: RabbitMQ. Written by Abiquo.Sdk.");
        var (addresses, number) = (site.Host.Addresses.Select(address => ComponentContext.Bracketed(address.ToString())), 0);
        foreach (var address in addresses)
        {
            text.Derived(string.Create(CultureInfo.InvariantCulture, $"listeners.tcp.{++number}"), $"{address}:{site.Port("RabbitMQ")}");
        }

        text.Derived("default_user", User)
            .Derived("default_pass", SecretReference.To("rabbitmq"))
            .Default("default_user_tags.administrator", "true");
        if (site.IsCluster)
        {
            text.Comment("The nodes of the cluster; the part of it that is the smaller one stops when they are cut off from each other.")
                .Derived("cluster_formation.peer_discovery_backend", "classic_config");
            for (var i = 0; i < site.Hosts.Count; i++)
            {
                text.Derived(string.Create(CultureInfo.InvariantCulture, $"cluster_formation.classic_config.nodes.{i + 1}"), $"rabbit@{site.Hosts[i].Fqdn}");
            }

            text.Default("cluster_formation.discovery_retry_limit", "5")
                .Default("cluster_formation.discovery_retry_interval", "100")
                .Default("cluster_partition_handling", "pause_minority");
        }

        return text.Additions();
    }

    private static string Environment(ComponentContext site) => $"""
        # {site.Title}: RabbitMQ. Written by Abiquo.Sdk.
        NODENAME=rabbit@{site.Host.Fqdn}
        USE_LONGNAME=true
        DIST_PORT={site.Port("RabbitMQCluster")}
        export ERL_EPMD_PORT={site.Port("RabbitMQPeers")}

        """.ReplaceLineEndings("\n");
}
