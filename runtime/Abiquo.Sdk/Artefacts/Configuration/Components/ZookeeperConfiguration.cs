using System.Globalization;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>Zookeeper: the members of the ensemble, numbered as the program lists them.</summary>
internal static class ZookeeperConfiguration
{
    public const string Component = "Zookeeper";

    public static void Write(ComponentContext site, HostFolder folder)
    {
        if (!site.Has("Zookeeper") || !site.Has("ZookeeperQuorum") || !site.Has("ZookeeperElection"))
        {
            return;
        }

        var setting = site.SettingOf(Component);
        var (user, data) = (setting.User ?? "zookeeper", setting.Data ?? "/var/lib/zookeeper");
        var text = new DirectiveList(setting, "=")
            .Comment($"{site.Title}: Zookeeper. Written by Abiquo.Sdk.")
            .Derived("clientPort", site.Port("Zookeeper"))
            .Default("dataDir", data)
            .Default("tickTime", "2000")
            .Default("initLimit", "10")
            .Default("syncLimit", "5")
            .Default("autopurge.snapRetainCount", "3")
            .Default("autopurge.purgeInterval", "24")
            .Default("admin.enableServer", "false")
            .Default("4lw.commands.whitelist", "ruok,srvr,mntr,stat,conf");
        for (var i = 0; site.IsCluster && i < site.Hosts.Count; i++)
        {
            text.Derived($"server.{i + 1}", $"{site.At(site.Hosts[i], "ZookeeperQuorum")}:{site.Port("ZookeeperElection")}");
        }

        folder.Add(setting.Path ?? "/etc/zookeeper/conf/zoo.cfg", text.Additions(), new()
        {
            Check = Check,
            Activate = "systemctl restart zookeeper",
            Health = $"timeout 3 bash -c 'exec 3<>/dev/tcp/{site.Address}/{site.Port("Zookeeper")} && printf srvr >&3 && grep -qE \"^Mode: (leader|follower|standalone)\" <&3'",
        });
        if (site.IsCluster)
        {
            folder.Add($"{data}/myid", site.Number.ToString(CultureInfo.InvariantCulture) + "\n", new() { Owner = $"{user}:{user}" });
        }
    }

    /// <summary>It has no way to check a file: it is started on a copy with empty data, where it reaches nobody; a faulty one ends at once.</summary>
    private const string Check =
        "d=$(mktemp -d) && sed \"s#^dataDir=.*#dataDir=$d#\" \"$1\" >\"$d/zoo.cfg\" && echo 1 >\"$d/myid\" && "
        + "{ timeout 2 unshare -n java -Xmx64m -XX:TieredStopAtLevel=1 -cp '/usr/share/java/zookeeper.jar:/usr/share/java/slf4j-simple.jar' "
        + "org.apache.zookeeper.server.quorum.QuorumPeerMain \"$d/zoo.cfg\" >/dev/null 2>&1; r=$?; rm -rf \"$d\"; [ $r -eq 124 ]; }";
}
