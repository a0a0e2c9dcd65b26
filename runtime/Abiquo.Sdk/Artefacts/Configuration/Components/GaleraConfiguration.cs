namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>MariaDB, on several hosts as a Galera cluster: every address and port that it listens on or connects to is said, so that none is a default that the firewall does not know.</summary>
internal static class GaleraConfiguration
{
    public const string Component = "Galera";

    /// <summary>The user as which balancers ask whether a node works. It has no password and no rights.</summary>
    public const string CheckUser = "abiquo_check";

    public static void Write(ComponentContext site, HostFolder folder)
    {
        if (!site.Has("MaxScale") || !site.Has("MariaDbNode"))
        {
            return;
        }

        var setting = site.SettingOf(Component);
        var text = new DirectiveList(setting, " = ")
            .Comment($"{site.Title}: MariaDB. Written by Abiquo.Sdk.")
            .Section("[mariadb]")
            .Default("user", setting.User ?? "mysql")
            .Default("datadir", setting.Data ?? "/var/lib/mysql")
            .Derived("bind-address", site.IsCluster ? site.Address : string.Join(',', site.Host.Addresses))
            .Derived("port", site.Port(site.IsCluster ? "MariaDbNode" : "MaxScale"))
            .Default("skip-name-resolve", "ON")
            .Default("character-set-server", "utf8mb4");
        if (site.IsCluster)
        {
            Cluster(site, text);
            if (site.Number == 1)
            {
                folder.Add("/usr/local/share/abiquo-sdk/galera-users.sql", Users(site), new() { Mode = "0600", Activate = "mariadb <\"$1\"" });
            }
        }

        folder.Add(setting.Path ?? "/etc/mysql/mariadb.conf.d/99-abiquo.cnf", text.Additions(), new()
        {
            // It says some faults without an exit code.
            Check = "e=$(mariadbd --defaults-file=\"$1\" --help --verbose 2>&1 >/dev/null) && ! printf '%s' \"$e\" | grep -F '[ERROR]'",
            Activate = site is { IsCluster: true, Number: 1 } ? Beginning(site, setting.Data ?? "/var/lib/mysql") : "systemctl restart mariadb",
            Health = site.IsCluster ? "mariadb -N -e \"SHOW STATUS LIKE 'wsrep_local_state_comment'\" | grep -q Synced" : "mariadb -e 'SELECT 1' >/dev/null",
        });
    }

    private static void Cluster(ComponentContext site, DirectiveList text) => text
        .Comment("The cluster.")
        .Derived("wsrep_on", "ON")
        .Default("wsrep_provider", "/usr/lib/galera/libgalera_smm.so")
        .Derived("wsrep_cluster_name", "abiquo")
        .Derived("wsrep_cluster_address", "gcomm://" + string.Join(',', site.Hosts.Select(host => site.At(host, "GaleraReplication"))))
        .Derived("wsrep_node_name", site.Host.Fqdn.ToString())
        .Derived("wsrep_node_address", site.At(site.Host, "GaleraReplication"))
        .Derived("wsrep_sst_receive_address", site.At(site.Host, "GaleraSnapshotTransfer"))
        .Derived("wsrep_provider_options", $"\"gmcast.listen_addr=tcp://{site.At(site.Host, "GaleraReplication")};ist.recv_addr={site.At(site.Host, "GaleraIncrementalTransfer")}\"")
        .Default("wsrep_sst_method", "rsync")
        .Default("binlog_format", "ROW")
        .Default("default_storage_engine", "InnoDB")
        .Default("innodb_autoinc_lock_mode", "2");

    /// <summary>The first node begins the cluster where it was in none and no other node answers; else it joins, as the others do.</summary>
    private static string Beginning(ComponentContext site, string data)
    {
        var others = string.Join(' ', site.Hosts.Where(host => host != site.Host).Select(host => $"{site.AddressOf(host)}/{site.Port("GaleraReplication")}"));
        return $$"""
            if [ -e {{data}}/grastate.dat ]; then systemctl restart mariadb; exit; fi
            for other in {{others}}; do
                if timeout 3 bash -c "</dev/tcp/$other" 2>/dev/null; then systemctl restart mariadb; exit; fi
            done
            systemctl stop mariadb; galera_new_cluster
            """.ReplaceLineEndings("\n");
    }

    /// <summary>Run once, on the node that starts the cluster; the others get it from there.</summary>
    private static string Users(ComponentContext site)
    {
        var statements = site.Hosts.Select(host => $"""
            CREATE USER IF NOT EXISTS '{CheckUser}'@'{site.AddressOf(host)}';
            CREATE USER IF NOT EXISTS '{MaxScaleConfiguration.User}'@'{site.AddressOf(host)}' IDENTIFIED BY '{SecretReference.To("maxscale")}';
            GRANT SELECT ON mysql.* TO '{MaxScaleConfiguration.User}'@'{site.AddressOf(host)}';
            GRANT SHOW DATABASES, SLAVE MONITOR ON *.* TO '{MaxScaleConfiguration.User}'@'{site.AddressOf(host)}';

            """.ReplaceLineEndings("\n"));
        return $"-- {site.Title}: the users of the balancers. Written by Abiquo.Sdk. The others get them from the cluster.\n" + string.Concat(statements);
    }
}
