namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>A daemon of a Datanode, started as Debian's systemd unit starts it, but without systemd.</summary>
/// <param name="Name">The name of the daemon.</param>
/// <param name="Process">The name of its process.</param>
/// <param name="Command">The shell command that starts it, without single quotes.</param>
internal sealed record Daemon(string Name, string Process, string Command)
{
    private const string ZookeeperServer =
        "java -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
        + " -cp /etc/zookeeper/conf:/usr/share/java/zookeeper.jar:/usr/share/java/slf4j-simple.jar"
        + " org.apache.zookeeper.server.quorum.QuorumPeerMain /etc/zookeeper/conf/zoo.cfg";

    public static readonly Daemon Galera = new("galera", "mariadbd", "exec mariadbd $(galera_recovery)");

    public static readonly Daemon Redis =
        new("redis", "redis-server", RunAs("redis", "redis-server /etc/redis/redis.conf --daemonize no"));

    public static readonly Daemon Sentinel =
        new("sentinel", "redis-sentinel", RunAs("redis", "redis-sentinel /etc/redis/sentinel.conf --daemonize no"));

    public static readonly Daemon HAProxy = new("haproxy", "haproxy", "exec haproxy -W -f /etc/haproxy/haproxy.cfg");

    public static readonly Daemon RabbitMQ =
        new("rabbitmq", "beam.smp", "export HOME=/var/lib/rabbitmq; " + RunAs("rabbitmq", "/usr/lib/rabbitmq/bin/rabbitmq-server"));

    public static readonly Daemon Zookeeper = new("zookeeper", "java", RunAs("zookeeper", ZookeeperServer));

    /// <summary>Bootstraps a new Galera cluster on its first node; once the others have joined, all nodes are equal.</summary>
    public static readonly Daemon GaleraBootstrap = Galera with { Command = "exec mariadbd --wsrep-new-cluster" };

    private static string RunAs(string user, string command) =>
        $"exec setpriv --reuid={user} --regid={user} --init-groups -- {command}";
}
