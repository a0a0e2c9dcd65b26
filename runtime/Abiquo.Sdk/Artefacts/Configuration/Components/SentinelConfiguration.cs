using System.Globalization;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes the configuration of Sentinel, which watches Redis on every host and promotes a replica when a majority loses the master.
/// </summary>
internal static class SentinelConfiguration
{
    public const string Component = SpecIds.Components.Sentinel;

    public const string Group = "abiquo";

    private static readonly string Check = TrialRun.Of(
        "cp \"$1\" \"$d/s\" && : >\"$d/log\"",
        "redis-sentinel \"$d/s\" --port 26399 --bind 127.0.0.1 --daemonize no --logfile \"$d/log\" >/dev/null",
        "grep -qF +monitor \"$d/log\"");

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        if (!context.IsCluster || !context.HasEndpoints(SpecIds.Endpoints.Sentinel, SpecIds.Endpoints.RedisNode))
        {
            return;
        }

        var (setting, layout) = (context.SettingOf(Component), context.LayoutOf(Component));
        var (address, port) = (context.AddressOf(context.Host, SpecIds.Endpoints.Sentinel), context.PortOf(SpecIds.Endpoints.Sentinel));
        var master = $"{context.AddressOf(context.Hosts[0], SpecIds.Endpoints.RedisNode)} {context.PortOf(SpecIds.Endpoints.RedisNode)}";
        var file = new ConfigurationFileBuilder(setting, " ")
            .Comment($"{context.Title}: Sentinel. Written by Abiquo.Sdk; Sentinel rewrites it when it learns of the others.")
            .Derived("bind", address)
            .Derived("port", port)
            .Default("protected-mode", "no")
            .Default("dir", layout.Data)
            .Default("logfile", layout.Log)
            .Derived($"sentinel monitor {Group}", $"{master} {Quorum(context)}")
            .Default($"sentinel down-after-milliseconds {Group}", "3000")
            .Default($"sentinel failover-timeout {Group}", "15000")
            .Default($"sentinel parallel-syncs {Group}", "1")
            .OperatorDirectives();
        files.Add(layout.Path, file, new()
        {
            Owner = $"{layout.User}:{layout.User}",
            IsRewritten = true,
            Check = Check,
            Activate = $"systemctl restart {layout.Unit}",
            Health = $"redis-cli -h {address} -p {port} sentinel ckquorum {Group} | grep -q ^OK",
        });
    }

    /// <summary>Returns how many instances have to agree that the master is down: the majority.</summary>
    private static string Quorum(ComponentContext context) => (context.Hosts.Count / 2 + 1).ToString(CultureInfo.InvariantCulture);
}
