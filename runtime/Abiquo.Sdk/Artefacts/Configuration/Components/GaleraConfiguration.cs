using Abiquo.Sdk.Artefacts.Configuration.Components.Layouts;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes the configuration of MariaDB, which is a Galera cluster if there are several hosts. It sets every address and port
/// that the daemon listens on or connects to, because the firewall does not know about built-in defaults.
/// </summary>
internal static class GaleraConfiguration
{
    public const string Component = SpecIds.Components.Galera;

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        if (!context.HasEndpoints(SpecIds.Endpoints.MaxScale, SpecIds.Endpoints.MariaDbNode))
        {
            return;
        }

        var (setting, layout) = (context.SettingOf(Component), context.LayoutOf(Component));
        var file = new ConfigurationFileBuilder(setting, " = ")
            .Comment($"{context.Title}: MariaDB. Written by Abiquo.Sdk.")
            .Section("[mariadb]")
            .Default("user", layout.User)
            .Default("datadir", layout.Data)
            .Derived("bind-address", Bind(context))
            .Derived("port", context.PortOf(context.IsCluster ? SpecIds.Endpoints.MariaDbNode : SpecIds.Endpoints.MaxScale))
            .Default("skip-name-resolve", "ON")
            .Default("character-set-server", "utf8mb4")

            // As the vendor's role has it: the default is less than the pools of several programs want.
            .Default("max_connections", "500");
        if (MemoryShares.OfTables(context) is { } size)
        {
            file.Default("innodb_buffer_pool_size", $"{size}M");
        }

        if (context.IsCluster)
        {
            AddCluster(context, file);
            if (context.NodeNumber == 1)
            {
                GaleraNodeAccounts.Write(context, files);
            }
        }

        GaleraAccounts.Write(context, files);
        files.Add(layout.Path, file.OperatorDirectives(), InstallationOf(context, layout));
    }

    private static string Bind(ComponentContext context) => context.IsCluster
        ? context.AddressOf(context.Host, SpecIds.Endpoints.MariaDbNode)
        : context.ReachedAt(context.Host, SpecIds.Endpoints.MaxScale).ToList() is [var only] ? only.ToString()

        // Before 10.11 it takes one address. The firewall keeps others out.
        : "*";

    private static Installation InstallationOf(ComponentContext context, ComponentLayout layout) => new()
    {
        // For some errors it exits with 0 and only prints a message.
        Check = SnapshotTransfer.Check(context)
            + $"e=$(PATH=\"$PATH:{layout.Programs}\" mariadbd --defaults-file=\"$1\" --help --verbose 2>&1 >/dev/null) "
            + "&& ! printf '%s' \"$e\" | grep -F '[ERROR]'",
        Activate = context is { IsCluster: true, NodeNumber: 1 }
            ? Bootstrap(context, layout)
            : $"systemctl restart {layout.Unit}",
        Health = context.IsCluster
            ? "mariadb -N -e \"SHOW STATUS LIKE 'wsrep_local_state_comment'\" | grep -q Synced"
            : "mariadb -e 'SELECT 1' >/dev/null",
    };

    private static void AddCluster(ComponentContext context, ConfigurationFileBuilder file)
    {
        var replication = context.SocketAddress(context.Host, SpecIds.Endpoints.GaleraReplication);
        var incremental = context.SocketAddress(context.Host, SpecIds.Endpoints.GaleraIncrementalTransfer);
        var members = context.Hosts.Select(host => context.SocketAddress(host, SpecIds.Endpoints.GaleraReplication));
        if (MaxScaleConfiguration.Serves(context))
        {
            // It reads from every node, which would answer before it has what was just written.
            file.Default("wsrep_sync_wait", "1");
        }

        file.Comment("The cluster.")
            .Derived("wsrep_on", "ON")
            .Default("wsrep_provider", context.LayoutOf(Component).Library)
            .Derived("wsrep_cluster_name", "abiquo")
            .Derived("wsrep_cluster_address", "gcomm://" + string.Join(',', members))
            .Derived("wsrep_node_name", context.Host.Fqdn.ToString())
            .Derived("wsrep_node_address", replication)
            .Derived("wsrep_sst_receive_address", context.SocketAddress(context.Host, SpecIds.Endpoints.GaleraSnapshotTransfer))
            .Derived("wsrep_provider_options", $"\"gmcast.listen_addr=tcp://{replication};ist.recv_addr={incremental}\"")
            .Default("wsrep_sst_method", SnapshotTransfer.Usual)
            .Default("binlog_format", "ROW")

            // Replication is binary logging too, and the schemas of the platform have triggers, which its users may create then.
            .Default("log_bin_trust_function_creators", "ON")
            .Default("default_storage_engine", "InnoDB")
            .Default("innodb_autoinc_lock_mode", "2");
        if (SnapshotTransfer.LogsIn(context))
        {
            file.Default("wsrep_sst_auth", $"{context.LayoutOf(Component).User}:");
        }
    }

    /// <summary>
    /// Returns the command that starts the first node. It bootstraps the cluster if the node has never been part of one and no
    /// other node answers; otherwise the node joins like the others.
    /// </summary>
    private static string Bootstrap(ComponentContext context, ComponentLayout layout)
    {
        var port = context.PortOf(SpecIds.Endpoints.GaleraReplication);
        var others = string.Join(
            ' ',
            context.Hosts
                .Where(host => host != context.Host)
                .Select(host => $"{context.AddressOf(host, SpecIds.Endpoints.GaleraReplication)}/{port}"));
        return $$"""
            if [ -e {{layout.Data}}/grastate.dat ]; then systemctl restart {{layout.Unit}}; exit; fi
            for other in {{others}}; do
                if timeout 3 bash -c "</dev/tcp/$other" 2>/dev/null; then systemctl restart {{layout.Unit}}; exit; fi
            done
            systemctl stop {{layout.Unit}}; galera_new_cluster
            """.ReplaceLineEndings("\n");
    }
}
