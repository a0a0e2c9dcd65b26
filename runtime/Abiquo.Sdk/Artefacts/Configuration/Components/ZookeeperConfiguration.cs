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

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        if (!context.HasEndpoints(SpecIds.Endpoints.Zookeeper, SpecIds.Endpoints.ZookeeperQuorum, SpecIds.Endpoints.ZookeeperElection)
            || !context.HasClients(SpecIds.Endpoints.Zookeeper))
        {
            return;
        }

        var (setting, layout) = (context.SettingOf(Component), context.LayoutOf(Component));
        var client = context.AddressOf(context.Host, SpecIds.Endpoints.Zookeeper);
        files.Add(layout.Path, Settings(context, setting, layout.Data), new()
        {
            Check = Check(layout.Library),
            Activate = $"systemctl restart {layout.Unit}",
            Health = $"timeout 3 bash -c 'exec 3<>/dev/tcp/{client}/{context.PortOf(SpecIds.Endpoints.Zookeeper)} && "
                + "printf srvr >&3 && grep -qE \"^Mode: (leader|follower|standalone)\" <&3'",
        });

        // Also for a single one: Debian's package brings a file that asks for a number, and with that text none starts.
        var id = context.NodeNumber.ToString(CultureInfo.InvariantCulture);
        files.Add($"{layout.Data}/myid", id + "\n", new() { Owner = $"{layout.User}:{layout.User}" });
    }

    /// <summary>Returns the check. Not every system packages Zookeeper, so it may be elsewhere; then there is nothing to ask.</summary>
    private static string Check(string library) =>
        $"[ ! -d '{library[..library.Split(':')[0].LastIndexOf('/')]}' ] || {{ " + TrialRun.Of(
            "sed \"s#^dataDir=.*#dataDir=$d#\" \"$1\" >\"$d/zoo.cfg\" && echo 1 >\"$d/myid\"",
            $"java -Xmx64m -XX:TieredStopAtLevel=1 -cp '{library}' "
                + "org.apache.zookeeper.server.quorum.QuorumPeerMain \"$d/zoo.cfg\" >/dev/null 2>&1",
            "[ -d \"$d/version-2\" ]") + "; }";

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
