using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Artefacts.Configuration.Programs;
using Abiquo.Sdk.Platform;

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
    ];

    /// <summary>
    /// Gets the writers of parts of files that belong to the programs of the platform. Operators edit the rest of these files
    /// themselves, so a part can only be left out.
    /// </summary>
    public static readonly IReadOnlyList<(string Component, Action<ComponentContext, HostConfigurationBuilder> Write)> Parts =
    [
        (SpecIds.Components.Tomcat, TomcatDatasource.Write),
        (SpecIds.Components.Httpd, UiEndpoint.Write),
        (SpecIds.Components.KairosDb, KairosDbProperties.Write),
    ];

    /// <summary>Gets the ids of the components.</summary>
    public static ValueList<string> Components { get; } = All.Concat(Parts).Select(known => known.Component).ToValueList();
}
