using System.Globalization;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes what KairosDB has to know of Cassandra: its nodes, and how many of them have a copy of everything. The rest of the file is the
/// operator's. Source: abiquo/abiquo-cookbook, attributes/default.rb.
/// </summary>
internal static class KairosDbConfiguration
{
    public const string Component = SpecIds.Components.KairosDb;

    private const int MostCopies = 3;

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        if (!context.HasEndpoints(SpecIds.Endpoints.KairosDb, SpecIds.Endpoints.CassandraThrift))
        {
            return;
        }

        var (setting, layout) = (context.SettingOf(Component), context.LayoutOf(Component));
        var nodes = string.Join(',', context.Hosts.Select(host => context.SocketAddress(host, SpecIds.Endpoints.CassandraThrift)));
        var copies = Math.Min(context.Hosts.Count, MostCopies).ToString(CultureInfo.InvariantCulture);
        var file = new ConfigurationFileBuilder(setting, "=").Comment($"{context.Title}: KairosDB. Written by Abiquo.Sdk.")
            .Derived("kairosdb.jetty.port", context.PortOf(SpecIds.Endpoints.KairosDb))
            .Derived("kairosdb.datastore.cassandra.host_list", nodes)
            .Derived("kairosdb.datastore.cassandra.replication_factor", copies)
            .OperatorDirectives();
        files.Add(layout.Path, file, new()
        {
            Merge = ManagedBlock.OfProperties,
            Activate = $"systemctl restart {layout.Unit}",
        });
    }
}
