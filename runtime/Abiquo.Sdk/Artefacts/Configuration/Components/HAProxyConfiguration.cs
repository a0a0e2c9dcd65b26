using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes the configuration of HAProxy: a listener for each client-facing endpoint, which forwards clients to the hosts that can
/// serve them.
/// </summary>
internal static class HAProxyConfiguration
{
    public const string Component = SpecIds.Components.HAProxy;

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        if (!Serves(context))
        {
            return;
        }

        var (setting, layout) = (context.SettingOf(Component), context.LayoutOf(Component));
        var file = new ConfigurationFileBuilder(setting, " ", "    ").Comment($"{context.Title}: HAProxy. Written by Abiquo.Sdk.")
            .Section("global")
            .Default("user", layout.User)
            .Default("group", layout.User)
            .Default("chroot", "/var/lib/haproxy")

            // To the journal: in its root directory there is no socket of the log.
            .Default("log", "stdout format raw daemon")
            .Default("stats", $"socket {layout.Socket} mode 660 level admin")
            .Default("maxconn", "4000")
            .OperatorDirectives(directive => !BelongsToDefaults(directive.Name))
            .Section("defaults")
            .Derived("mode", "tcp")
            .Default("log", "global")
            .Default("option tcplog", "")
            .Default("option clitcpka", "")
            .Default("option srvtcpka", "")
            .Default("timeout connect", "3s")
            .Default("timeout check", "2s")
            .Default("timeout client", "1h")
            .Default("timeout server", "1h")
            .Default("default-server", "inter 1s fall 2 rise 2 on-marked-down shutdown-sessions")
            .OperatorDirectives(directive => BelongsToDefaults(directive.Name));
        foreach (var (frontend, backend) in Listeners(context))
        {
            AddListener(context, file, frontend, backend);
        }

        foreach (var front in ForwardingFronts.Of(context))
        {
            AddListener(context, file, front);
        }

        files.Add(layout.Path, file, new()
        {
            Phase = ActivationPhase.Fronts,
            Owner = $"root:{layout.User}",
            Check = "haproxy -c -q -f \"$1\"",
            Activate = $"systemctl reload-or-restart {layout.Unit}",
            Health = $"haproxy -c -q -f \"$1\" && systemctl is-active -q {layout.Unit}",
        });
    }

    /// <summary>Returns whether a host has HAProxy, and anything for it to balance.</summary>
    public static bool Serves(ComponentContext context) => Fronts(context).Any();

    /// <summary>Returns the ids of the endpoints that HAProxy serves on a host.</summary>
    public static IEnumerable<string> Fronts(ComponentContext context) => context.SettingOf(Component).IsLeftOut
        ? []
        : Listeners(context)
            .Select(pair => pair.Frontend.Definition.Id)
            .Concat(ForwardingFronts.Of(context).Select(front => front.Endpoint));

    /// <summary>Returns the pairs of client-facing endpoint and node endpoint that no other balancer serves.</summary>
    private static IEnumerable<(Endpoint Frontend, Endpoint Backend)> Listeners(ComponentContext context) => context.IsCluster
        ? context.Placed.Appliance.Endpoints
            .Where(backend => backend.Definition.Behind.Length > 0)
            .Select(backend => (Frontend: context.EndpointOf(backend.Definition.Behind), Backend: backend))
            .Where(pair => pair.Frontend.Definition.Components[0] is var balancer
                && (balancer != MaxScaleConfiguration.Component || context.SettingOf(balancer).IsLeftOut))
        : [];

    private static bool BelongsToDefaults(string name) => name == "default-server"
        || name.StartsWith("timeout ", StringComparison.Ordinal)
        || name.StartsWith("option ", StringComparison.Ordinal)
        || name.StartsWith("no option ", StringComparison.Ordinal);

    private static void AddFrontend(ComponentContext context, ConfigurationFileBuilder file, string endpoint)
    {
        file.Section($"listen {endpoint}");
        foreach (var address in context.ReachedAt(context.ClientFacingHost, endpoint))
        {
            file.Derived("bind", $"{ComponentContext.Bracketed(address.ToString())}:{context.PortOf(endpoint)}");
        }
    }

    /// <summary>Adds a front whose clients stay with one host, as long as it works: that one knows their session.</summary>
    private static void AddListener(ComponentContext context, ConfigurationFileBuilder file, ForwardingFront front)
    {
        AddFrontend(context, file, front.Endpoint);
        file.Default("balance", "source");
        foreach (var (host, address) in front.Targets)
        {
            file.Derived("server", $"{host} {address} check");
        }
    }

    private static void AddListener(ComponentContext context, ConfigurationFileBuilder file, Endpoint frontend, Endpoint backend)
    {
        AddFrontend(context, file, frontend.Definition.Id);
        (IReadOnlyList<string> check, bool hasSingleWriter) = backend.Definition.Components[0] switch
        {
            RedisConfiguration.Component => (BalancerChecks.RedisMaster, false),
            GaleraConfiguration.Component => (BalancerChecks.GaleraSynced, true),
            _ => ([], false),
        };
        if (backend.Definition.Components[0] == RedisConfiguration.Component)
        {
            // Who subscribes may hear nothing for days; a client that is gone is found by TCP itself.
            file.Default("timeout tunnel", "24d");
        }

        file.Lines(check);
        for (var i = 0; i < context.Hosts.Count; i++)
        {
            // All balancers send writes to the same single node, and return to it once it has recovered.
            var failover = !hasSingleWriter ? "" : i == 0 ? " on-marked-up shutdown-backup-sessions" : " backup";
            var host = context.Hosts[i];
            file.Derived("server", $"{host.Fqdn} {context.SocketAddress(host, backend.Definition.Id)} check{failover}");
        }
    }
}
