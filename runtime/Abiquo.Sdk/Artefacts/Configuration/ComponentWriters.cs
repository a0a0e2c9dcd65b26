using Abiquo.Sdk.Artefacts.Configuration.Components;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Everything that writes the configuration of a component. Each looks whether the host has what it is for.</summary>
internal static class ComponentWriters
{
    public static readonly IReadOnlyList<(string Component, Action<ComponentContext, HostFolder> Write)> All =
    [
        (GaleraConfiguration.Component, GaleraConfiguration.Write),
        (MaxScaleConfiguration.Component, MaxScaleConfiguration.Write),
        (HAProxyConfiguration.Component, HAProxyConfiguration.Write),
        (RedisConfiguration.Component, RedisConfiguration.Write),
        (SentinelConfiguration.Component, SentinelConfiguration.Write),
        (RabbitMQConfiguration.Component, RabbitMQConfiguration.Write),
        (ZookeeperConfiguration.Component, ZookeeperConfiguration.Write),
        (KeepalivedConfiguration.Component, KeepalivedConfiguration.Write),
    ];

    /// <summary>The ids of the components.</summary>
    public static ValueList<string> Components { get; } = All.Select(known => known.Component).ToValueList();
}
