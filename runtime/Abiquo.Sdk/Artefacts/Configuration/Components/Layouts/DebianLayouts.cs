using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components.Layouts;

/// <summary>
/// Lists the layouts of Debian's packages. Debian has no MaxScale, no Cassandra and no KairosDB: those are the layouts of the packages of
/// MariaDB and of Apache, and of the vendor's images.
/// </summary>
internal static class DebianLayouts
{
    public static readonly IReadOnlyDictionary<string, ComponentLayout> All = new Dictionary<string, ComponentLayout>
    {
        [SpecIds.Components.Galera] = new("/etc/mysql/mariadb.conf.d/99-abiquo.cnf", "mariadb", "mysql")
        {
            Data = "/var/lib/mysql",
            Programs = "/usr/sbin",
            Library = "/usr/lib/galera/libgalera_smm.so",
        },
        [SpecIds.Components.MaxScale] = new("/etc/maxscale.cnf", "maxscale", "maxscale"),
        [SpecIds.Components.HAProxy] = new("/etc/haproxy/haproxy.cfg", "haproxy", "haproxy") { Socket = "/run/haproxy/admin.sock" },
        [SpecIds.Components.Redis] = new("/etc/redis/redis.conf", "redis-server", "redis")
        {
            Data = "/var/lib/redis",
            Log = "/var/log/redis/redis-server.log",
        },
        [SpecIds.Components.Sentinel] = new("/etc/redis/sentinel.conf", "redis-sentinel", "redis")
        {
            Data = "/var/lib/redis",
            Log = "/var/log/redis/redis-sentinel.log",
        },
        [SpecIds.Components.RabbitMQ] = new("/etc/rabbitmq/rabbitmq.conf", "rabbitmq-server", "rabbitmq") { Data = "/var/lib/rabbitmq" },
        [SpecIds.Components.Zookeeper] = new("/etc/zookeeper/conf/zoo.cfg", "zookeeper", "zookeeper")
        {
            Data = "/var/lib/zookeeper",
            Library = "/usr/share/java/zookeeper.jar:/usr/share/java/slf4j-simple.jar",
        },
        [SpecIds.Components.Keepalived] = new("/etc/keepalived/keepalived.conf", "keepalived", "nobody"),
        [SpecIds.Components.Cassandra] = new("/etc/cassandra/cassandra.yaml", "cassandra", "cassandra"),
        [SpecIds.Components.KairosDb] = new("/opt/kairosdb/conf/kairosdb.properties", "kairosdb", "kairosdb"),
    };
}
