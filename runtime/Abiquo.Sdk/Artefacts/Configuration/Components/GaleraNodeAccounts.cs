using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes the statements that create the accounts of the cluster itself: of its balancers and of what copies a node. They run on the first
/// node, and the others get them from the cluster.
/// </summary>
internal static class GaleraNodeAccounts
{
    /// <summary>The account with which HAProxy, where it is the balancer, checks a node. It has no password and no privileges.</summary>
    public const string CheckUser = "abiquo_check";

    private const string Path = "/usr/local/share/abiquo-sdk/galera-users.sql";

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        var addresses = context.Hosts.Select(host => context.AddressOf(host, SpecIds.Endpoints.MariaDbNode));
        var balancers = addresses.Select(MaxScaleConfiguration.Serves(context) ? OfMaxScale : (Func<string, string>)OfHAProxy);
        var title = $"-- {context.Title}: the users of the cluster. Written by Abiquo.Sdk. The others get them from the cluster.\n";
        var copying = SnapshotTransfer.LogsIn(context) ? OfSnapshotTransfer(context.LayoutOf(GaleraConfiguration.Component).User) : "";
        files.Add(Path, title + string.Concat(balancers) + copying, new() { Mode = "0600", Activate = "mariadb <\"$1\"" });
    }

    private static string OfHAProxy(string address) => $"""
        DROP USER IF EXISTS '{MaxScaleConfiguration.User}'@'{address}';
        CREATE USER IF NOT EXISTS '{CheckUser}'@'{address}';

        """.ReplaceLineEndings("\n");

    private static string OfMaxScale(string address)
    {
        const string MaxScale = MaxScaleConfiguration.User;
        return $"""
            DROP USER IF EXISTS '{CheckUser}'@'{address}';
            {GaleraAccounts.WithPassword(MaxScale, address, "maxscale")}GRANT SELECT ON mysql.* TO '{MaxScale}'@'{address}';
            GRANT SHOW DATABASES, SLAVE MONITOR ON *.* TO '{MaxScale}'@'{address}';

            """.ReplaceLineEndings("\n");
    }

    /// <summary>Nobody but the user of the system has this account, so it needs no password.</summary>
    private static string OfSnapshotTransfer(string user) => $"""
        CREATE USER IF NOT EXISTS '{user}'@'localhost' IDENTIFIED VIA unix_socket;
        GRANT RELOAD, PROCESS, LOCK TABLES, BINLOG MONITOR, REPLICA MONITOR ON *.* TO '{user}'@'localhost';

        """.ReplaceLineEndings("\n");
}
