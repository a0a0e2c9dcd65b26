using Abiquo.Sdk.Artefacts.Configuration.Files;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>Lists the writers of component configurations. Each one writes nothing for a host that does not run its component.</summary>
internal static class ComponentWriters
{
    public static readonly IReadOnlyList<(string Component, Action<ComponentContext, HostConfigurationBuilder> Write)> All =
    [
        (GaleraConfiguration.Component, GaleraConfiguration.Write),
        (MaxScaleConfiguration.Component, MaxScaleConfiguration.Write),
        (HAProxyConfiguration.Component, HAProxyConfiguration.Write),
        (RedisConfiguration.Component, RedisConfiguration.Write),
        (SentinelConfiguration.Component, SentinelConfiguration.Write),
        (RabbitMQConfiguration.Component, RabbitMQConfiguration.Write),
        (ZookeeperConfiguration.Component, ZookeeperConfiguration.Write),
        (KeepalivedConfiguration.Component, KeepalivedConfiguration.Write),
        (CassandraConfiguration.Component, CassandraConfiguration.Write),
        (KairosDbConfiguration.Component, KairosDbConfiguration.Write),
    ];

    /// <summary>Gets the ids of the components.</summary>
    public static ValueList<string> Components { get; } = All.Select(known => known.Component).ToValueList();
}
