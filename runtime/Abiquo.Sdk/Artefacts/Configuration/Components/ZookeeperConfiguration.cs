using System.Globalization;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes the configuration of Zookeeper. The members of the ensemble are numbered in the order in which the program lists them.
/// </summary>
internal static class ZookeeperConfiguration
{
    public const string Component = SpecIds.Components.Zookeeper;

    // Zookeeper cannot check a file. It runs on a copy with an empty data directory, in a network namespace of its own; with an
    // invalid file it exits at once.
    private const string Check =
        "d=$(mktemp -d) && sed \"s#^dataDir=.*#dataDir=$d#\" \"$1\" >\"$d/zoo.cfg\" && echo 1 >\"$d/myid\" && { timeout 2 unshare -n "
        + "java -Xmx64m -XX:TieredStopAtLevel=1 -cp '/usr/share/java/zookeeper.jar:/usr/share/java/slf4j-simple.jar' "
        + "org.apache.zookeeper.server.quorum.QuorumPeerMain \"$d/zoo.cfg\" >/dev/null 2>&1; r=$?; rm -rf \"$d\"; [ $r -eq 124 ]; }";

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        if (!context.HasEndpoints(SpecIds.Endpoints.Zookeeper, SpecIds.Endpoints.ZookeeperQuorum, SpecIds.Endpoints.ZookeeperElection)
            || !context.HasClients(SpecIds.Endpoints.Zookeeper))
        {
            return;
        }

        var setting = context.SettingOf(Component);
        var (user, data) = (setting.User ?? "zookeeper", setting.Data ?? "/var/lib/zookeeper");
        var client = context.AddressOf(context.Host, SpecIds.Endpoints.Zookeeper);
        files.Add(setting.Path ?? "/etc/zookeeper/conf/zoo.cfg", Settings(context, setting, data), new()
        {
            Check = Check,
            Activate = "systemctl restart zookeeper",
            Health = $"timeout 3 bash -c 'exec 3<>/dev/tcp/{client}/{context.PortOf(SpecIds.Endpoints.Zookeeper)} && "
                + "printf srvr >&3 && grep -qE \"^Mode: (leader|follower|standalone)\" <&3'",
        });
        if (context.IsCluster)
        {
            var id = context.NodeNumber.ToString(CultureInfo.InvariantCulture);
            files.Add($"{data}/myid", id + "\n", new() { Owner = $"{user}:{user}" });
        }
    }

    private static ConfigurationFileBuilder Settings(ComponentContext context, ComponentSetting setting, string data)
    {
        var file = new ConfigurationFileBuilder(setting, "=")
            .Comment($"{context.Title}: Zookeeper. Written by Abiquo.Sdk.")
            .Derived("clientPort", context.PortOf(SpecIds.Endpoints.Zookeeper))
            .Default("dataDir", data)
            .Default("tickTime", "2000")
            .Default("initLimit", "10")
            .Default("syncLimit", "5")
            .Default("autopurge.snapRetainCount", "3")
            .Default("autopurge.purgeInterval", "24")
            .Default("admin.enableServer", "false")
            .Default("4lw.commands.whitelist", "ruok,srvr,mntr,stat,conf");
        for (var i = 0; context.IsCluster && i < context.Hosts.Count; i++)
        {
            var member = context.SocketAddress(context.Hosts[i], SpecIds.Endpoints.ZookeeperQuorum);
            file.Derived($"server.{i + 1}", $"{member}:{context.PortOf(SpecIds.Endpoints.ZookeeperElection)}");
        }

        return file.OperatorDirectives();
    }
}
