namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>A program of a datanode, and how Debian's unit starts it, without systemd.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Process">What its process is called.</param>
/// <param name="Command">The command, without single quotes.</param>
internal sealed record Daemon(string Name, string Process, string Command)
{
    public static readonly Daemon Galera = new("galera", "mariadbd", "exec mariadbd $(galera_recovery)");
    public static readonly Daemon Redis = new("redis", "redis-server", As("redis", "redis-server /etc/redis/redis.conf --daemonize no"));
    public static readonly Daemon Sentinel = new("sentinel", "redis-sentinel", As("redis", "redis-sentinel /etc/redis/sentinel.conf --daemonize no"));
    public static readonly Daemon HAProxy = new("haproxy", "haproxy", "exec haproxy -W -f /etc/haproxy/haproxy.cfg");
    public static readonly Daemon RabbitMQ = new("rabbitmq", "beam.smp", "export HOME=/var/lib/rabbitmq; " + As("rabbitmq", "/usr/lib/rabbitmq/bin/rabbitmq-server"));
    public static readonly Daemon Zookeeper = new("zookeeper", "java", As("zookeeper", "java -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp /etc/zookeeper/conf:/usr/share/java/zookeeper.jar:/usr/share/java/slf4j-simple.jar org.apache.zookeeper.server.quorum.QuorumPeerMain /etc/zookeeper/conf/zoo.cfg"));

    /// <summary>The one that starts a database cluster: from then on all nodes are equal.</summary>
    public static readonly Daemon FirstGalera = Galera with { Command = "exec mariadbd --wsrep-new-cluster" };

    private static string As(string user, string command) => $"exec setpriv --reuid={user} --regid={user} --init-groups -- {command}";
}
