using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes the configuration of MaxScale, which sends writes to one node and distributes reads over all of them. It listens where
/// the communication matrix sends clients.
/// </summary>
internal static class MaxScaleConfiguration
{
    public const string Component = SpecIds.Components.MaxScale;

    /// <summary>The account that MaxScale uses to monitor the nodes.</summary>
    public const string User = "maxscale";

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        if (!Serves(context))
        {
            return;
        }

        var (setting, layout) = (context.SettingOf(Component), context.LayoutOf(Component));

        var names = string.Join(',', context.Hosts.Select((_, i) => $"node{i + 1}"));
        var file = new ConfigurationFileBuilder(setting, "=").Comment($"{context.Title}: MaxScale. Written by Abiquo.Sdk.")
            .Section("[maxscale]")
            .Default("threads", "auto")
            .Default("admin_host", "127.0.0.1")
            .OperatorDirectives();
        for (var i = 0; i < context.Hosts.Count; i++)
        {
            file.Section($"[node{i + 1}]")
                .Derived("type", "server")
                .Derived("address", context.AddressOf(context.Hosts[i], SpecIds.Endpoints.MariaDbNode))
                .Derived("port", context.PortOf(SpecIds.Endpoints.MariaDbNode));
        }

        file.Section("[cluster]").Derived("type", "monitor").Derived("module", "galeramon");
        AddAccount(file, names).Default("monitor_interval", "2000ms");
        file.Section("[split]").Derived("type", "service").Derived("router", "readwritesplit");
        AddAccount(file, names);
        AddListeners(context, file);
        files.Add(layout.Path, file, new()
        {
            Phase = ActivationPhase.Fronts,
            Owner = $"{layout.User}:{layout.User}",

            // No distribution packages MaxScale, so it may be missing when the file is checked.
            Check = "! command -v maxscale >/dev/null || maxscale --config-check --config=\"$1\" --user=maxscale",
            Activate = $"systemctl restart {layout.Unit}",
        });
    }

    /// <summary>Returns whether a host has MaxScale: with several nodes, unless the operator has another balancer.</summary>
    public static bool Serves(ComponentContext context) =>
        context.IsCluster
        && !context.SettingOf(Component).IsLeftOut
        && context.HasEndpoints(SpecIds.Endpoints.MaxScale, SpecIds.Endpoints.MariaDbNode);

    private static void AddListeners(ComponentContext context, ConfigurationFileBuilder file)
    {
        var number = 0;
        foreach (var address in context.ReachedAt(context.ClientFacingHost, SpecIds.Endpoints.MaxScale))
        {
            file.Section($"[clients{++number}]")
                .Derived("type", "listener")
                .Derived("service", "split")
                .Derived("protocol", "MariaDBClient")
                .Derived("address", address.ToString())
                .Derived("port", context.PortOf(SpecIds.Endpoints.MaxScale));
        }
    }

    private static ConfigurationFileBuilder AddAccount(ConfigurationFileBuilder file, string names) => file
        .Derived("servers", names)
        .Derived("user", User)
        .Derived("password", SecretReference.To("maxscale"));
}
