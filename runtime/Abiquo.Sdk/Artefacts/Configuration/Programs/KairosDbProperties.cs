using System.Globalization;
using Abiquo.Sdk.Artefacts.Configuration.Components;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Programs;

/// <summary>
/// Writes what KairosDB has to know of Cassandra: its nodes, and of how many of them each has a copy. Source: abiquo/abiquo-cookbook,
/// attributes/default.rb; Abiquo wiki, Monitoring cluster.
/// </summary>
internal static class KairosDbProperties
{
    /// <summary>In a cluster of so many nodes each has a copy of everything.</summary>
    private const int MostCopies = 3;

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        if (!context.HasEndpoints(SpecIds.Endpoints.KairosDb, SpecIds.Endpoints.CassandraThrift))
        {
            return;
        }

        var nodes = string.Join(',', context.Hosts.Select(host => context.SocketAddress(host, SpecIds.Endpoints.CassandraThrift)));
        var copies = Math.Min(context.Hosts.Count, MostCopies).ToString(CultureInfo.InvariantCulture);
        var text = $"""
            # {context.Title}: KairosDB. Written by Abiquo.Sdk.
            kairosdb.jetty.port={context.PortOf(SpecIds.Endpoints.KairosDb)}
            kairosdb.datastore.cassandra.host_list={nodes}
            kairosdb.datastore.cassandra.replication_factor={copies}

            """.ReplaceLineEndings("\n");
        files.Add("/opt/kairosdb/conf/kairosdb.properties", text, new()
        {
            Merge = ManagedBlock.OfProperties,
            Activate = SystemdUnit.Restart("kairosdb"),
        });
    }
}
