using System.Globalization;
using Abiquo.Sdk.Artefacts.Configuration.Components.Layouts;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>Writes the configuration of RabbitMQ: listeners, cluster nodes, and the cookie by which the nodes trust each other.</summary>
internal static class RabbitMQConfiguration
{
    public const string Component = SpecIds.Components.RabbitMQ;

    // Validates the file against the schemas that RabbitMQ reads it with, without starting a node.
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

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        if (!context.HasEndpoints(SpecIds.Endpoints.RabbitMQ, SpecIds.Endpoints.RabbitMQPeers, SpecIds.Endpoints.RabbitMQCluster))
        {
            return;
        }

        var (setting, layout) = (context.SettingOf(Component), context.LayoutOf(Component));
        files.Add(layout.Path, Settings(context, setting), new()
        {
            Owner = $"root:{layout.User}",
            Check = Check.ReplaceLineEndings("\n"),
            Activate = $"systemctl restart {layout.Unit}",
            Health = "rabbitmq-diagnostics -q check_running"
                + (context.IsCluster ? " && rabbitmq-diagnostics -q check_if_node_is_quorum_critical" : ""),
        });
        var folder = layout.Path[..layout.Path.LastIndexOf('/')];
        files.Add($"{folder}/rabbitmq-env.conf", Environment(context), new()
        {
            Check = "sh -n \"$1\"",
            Activate = $"systemctl restart {layout.Unit}",
        });
        RabbitMQAccounts.Write(context, files);
        if (context.IsCluster)
        {
            var path = $"{layout.Data}/.erlang.cookie";
            files.Add(path, SecretReference.To("rabbitmq-cookie") + "\n", new()
            {
                Owner = $"{layout.User}:{layout.User}",
                Mode = "0400",
                Check = CookieCheck(path, layout),
            });
        }
    }

    /// <summary>
    /// Returns the command that refuses another cookie while a node of the cluster runs here: it would know neither the other nodes nor its
    /// own commands any more. A node that was not in the cluster yet, such as one just installed, may get another one.
    /// </summary>
    private static string CookieCheck(string path, ComponentLayout layout) =>
        $"cmp -s \"$1\" {path} || ! grep -qs '^cluster_formation' {layout.Path} || ! systemctl -q is-active {layout.Unit} || "
        + $"{{ echo 'the cookie changes: run \"systemctl stop {layout.Unit}\" on every node, apply, and start all of them' >&2; false; }}";

    private static ConfigurationFileBuilder Settings(ComponentContext context, ComponentSetting setting)
    {
        var file = new ConfigurationFileBuilder(setting, " = ").Comment($"{context.Title}: RabbitMQ. Written by Abiquo.Sdk.");
        AddListeners(context, file);
        if (context.IsCluster)
        {
            AddCluster(context, file);
        }

        return file.OperatorDirectives();
    }

    private static void AddListeners(ComponentContext context, ConfigurationFileBuilder file)
    {
        var usesTls = context.EndpointOf(SpecIds.Endpoints.RabbitMQ).UsesTls;
        var number = 0;
        foreach (var address in context.ReachedAt(context.Host, SpecIds.Endpoints.RabbitMQ))
        {
            var listener = string.Create(CultureInfo.InvariantCulture, $"listeners.{(usesTls ? "ssl" : "tcp")}.{++number}");

            // An IPv6 address has no brackets here: the port is what follows the last colon.
            file.Derived(listener, $"{address}:{context.PortOf(SpecIds.Endpoints.RabbitMQ)}");
        }

        if (usesTls)
        {
            // Without a line for it, it would listen on its default port as well.
            file.Derived("listeners.tcp", "none")
                .Default("ssl_options.cacertfile", "/etc/rabbitmq/tls/ca.pem")
                .Default("ssl_options.certfile", "/etc/rabbitmq/tls/certificate.pem")
                .Default("ssl_options.keyfile", "/etc/rabbitmq/tls/key.pem");
        }
    }

    private static void AddCluster(ComponentContext context, ConfigurationFileBuilder file)
    {
        file.Comment("The nodes of the cluster; the part of it that is the smaller one stops when they are cut off from each other.")
            .Derived("cluster_formation.peer_discovery_backend", "classic_config");
        for (var i = 0; i < context.Hosts.Count; i++)
        {
            var node = string.Create(CultureInfo.InvariantCulture, $"cluster_formation.classic_config.nodes.{i + 1}");
            file.Derived(node, $"rabbit@{context.Hosts[i].Fqdn}");
        }

        file.Default("cluster_formation.discovery_retry_limit", "5")
            .Default("cluster_formation.discovery_retry_interval", "100")
            .Default("cluster_partition_handling", "pause_minority");
    }

    /// <summary>
    /// Returns the variables of RabbitMQ's scripts. Erlang speaks IPv4 to its nodes, and so do the commands that control one, unless they
    /// are told otherwise.
    /// </summary>
    private static string Environment(ComponentContext context)
    {
        var address = context.AddressOf(context.Host, SpecIds.Endpoints.RabbitMQPeers);
        var family = address.Contains(':', StringComparison.Ordinal)
            ? "SERVER_ADDITIONAL_ERL_ARGS=\"-proto_dist inet6_tcp\"\nCTL_ERL_ARGS=\"-proto_dist inet6_tcp\"\n"
            : "";
        return $"""
            # {context.Title}: RabbitMQ. Written by Abiquo.Sdk.
            NODENAME=rabbit@{context.Host.Fqdn}
            USE_LONGNAME=true
            DIST_PORT={context.PortOf(SpecIds.Endpoints.RabbitMQCluster)}
            export ERL_EPMD_PORT={context.PortOf(SpecIds.Endpoints.RabbitMQPeers)}
            export ERL_EPMD_ADDRESS={address}
            {family}
            """.ReplaceLineEndings("\n");
    }
}
