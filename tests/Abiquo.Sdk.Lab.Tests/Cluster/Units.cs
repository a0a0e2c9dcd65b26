namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>The systemd units of the programs of a Datanode on Debian.</summary>
internal static class Units
{
    public const string Galera = "mariadb";
    public const string Redis = "redis-server";
    public const string Sentinel = "redis-sentinel";
    public const string HAProxy = "haproxy";
    public const string RabbitMQ = "rabbitmq-server";
    public const string Zookeeper = "zookeeper";

    public static readonly IReadOnlyList<string> All = [Galera, Redis, Sentinel, HAProxy, RabbitMQ, Zookeeper];
}
