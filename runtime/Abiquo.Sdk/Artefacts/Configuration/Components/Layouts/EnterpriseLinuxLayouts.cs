using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components.Layouts;

/// <summary>
/// Lists the layouts of the packages of Enterprise Linux 9, where they differ from Debian's. Sources: mariadb.spec, galera.spec,
/// redis.spec, haproxy.spec and keepalived.spec of OpenELA, which publishes what Enterprise Linux is built from; rabbitmq.com, File and
/// Directory Locations; MariaDB MaxScale Installation Guide.
/// </summary>
internal static class EnterpriseLinuxLayouts
{
    public static readonly IReadOnlyDictionary<string, ComponentLayout> All = new Dictionary<string, ComponentLayout>(DebianLayouts.All)
    {
        // The daemon reads the folder in alphabetical order, and the packages' own files set some of the same options.
        [SpecIds.Components.Galera] = DebianLayouts.All[SpecIds.Components.Galera] with
        {
            Path = "/etc/my.cnf.d/zz-abiquo.cnf",
            Programs = "/usr/libexec",
            Library = "/usr/lib64/galera/libgalera_smm.so",
        },
        [SpecIds.Components.HAProxy] = DebianLayouts.All[SpecIds.Components.HAProxy] with { Socket = "/var/lib/haproxy/stats" },
        [SpecIds.Components.Redis] = DebianLayouts.All[SpecIds.Components.Redis] with { Unit = "redis", Log = "/var/log/redis/redis.log" },
        [SpecIds.Components.Sentinel] = DebianLayouts.All[SpecIds.Components.Sentinel] with { Log = "/var/log/redis/sentinel.log" },

        // As abiquo/ansible-abiquo has it, tasks/cassandra.yml.
        [SpecIds.Components.Cassandra] = DebianLayouts.All[SpecIds.Components.Cassandra] with
        {
            Path = "/etc/cassandra/default.conf/cassandra.yaml",
        },

        // No package: the folder is where Apache's archive is usually unpacked.
        [SpecIds.Components.Zookeeper] = DebianLayouts.All[SpecIds.Components.Zookeeper] with
        {
            Path = "/opt/zookeeper/conf/zoo.cfg",
            Library = "/opt/zookeeper/lib/*",
        },
    };
}
