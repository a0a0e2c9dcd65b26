using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes where Cassandra listens and which nodes it asks for the others. The rest of the file is the operator's. Source:
/// abiquo/ansible-abiquo, tasks/cassandra.yml.
/// </summary>
internal static class CassandraConfiguration
{
    public const string Component = SpecIds.Components.Cassandra;

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        if (!context.HasEndpoints(
            SpecIds.Endpoints.CassandraStorage, SpecIds.Endpoints.CassandraThrift, SpecIds.Endpoints.CassandraNative))
        {
            return;
        }

        var (setting, layout) = (context.SettingOf(Component), context.LayoutOf(Component));
        var seeds = string.Join(',', context.Hosts.Select(host => context.AddressOf(host, SpecIds.Endpoints.CassandraStorage)));
        var file = new ConfigurationFileBuilder(setting, ": ").Comment($"{context.Title}: Cassandra. Written by Abiquo.Sdk.")
            .Derived("listen_address", Quoted(context.AddressOf(context.Host, SpecIds.Endpoints.CassandraStorage)))
            .Derived("storage_port", context.PortOf(SpecIds.Endpoints.CassandraStorage))
            .Derived("rpc_address", Quoted(context.AddressOf(context.Host, SpecIds.Endpoints.CassandraThrift)))
            .Derived("rpc_port", context.PortOf(SpecIds.Endpoints.CassandraThrift))
            .Derived("start_rpc", "true")
            .Derived("native_transport_port", context.PortOf(SpecIds.Endpoints.CassandraNative))
            .Derived("seed_provider", SeedProvider(seeds))
            .OperatorDirectives();
        files.Add(layout.Path, file, new()
        {
            Merge = ManagedBlock.OfYaml,
            Activate = $"systemctl restart {layout.Unit}",
        });
    }

    /// <summary>Returns a list on one line, as each line of the block is a key of the file.</summary>
    private static string SeedProvider(string seeds) =>
        $"[{{class_name: org.apache.cassandra.locator.SimpleSeedProvider, parameters: [{{seeds: {Quoted(seeds)}}}]}}]";

    private static string Quoted(string text) => $"\"{text}\"";
}
