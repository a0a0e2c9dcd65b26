namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>MaxScale: one node takes the writes, all take the reads; clients find it where the matrix sends them.</summary>
internal static class MaxScaleConfiguration
{
    public const string Component = "MaxScale";

    /// <summary>The user as which it watches the nodes.</summary>
    public const string User = "maxscale";

    public static void Write(ComponentContext site, HostFolder folder)
    {
        var setting = site.SettingOf(Component);
        if (!site.IsCluster || !site.Has("MaxScale") || !site.Has("MariaDbNode"))
        {
            return;
        }

        var names = string.Join(',', site.Hosts.Select((_, i) => $"node{i + 1}"));
        var text = new DirectiveList(setting, "=").Comment($"{site.Title}: MaxScale. Written by Abiquo.Sdk.")
            .Section("[maxscale]")
            .Default("threads", "auto")
            .Default("admin_host", "127.0.0.1")
            .Additions();
        for (var i = 0; i < site.Hosts.Count; i++)
        {
            text.Section($"[node{i + 1}]")
                .Derived("type", "server")
                .Derived("address", site.AddressOf(site.Hosts[i]))
                .Derived("port", site.Port("MariaDbNode"));
        }

        text.Section("[cluster]").Derived("type", "monitor").Derived("module", "galeramon");
        Account(text, names).Default("monitor_interval", "2000ms");
        text.Section("[split]").Derived("type", "service").Derived("router", "readwritesplit");
        Account(text, names);
        var number = 0;
        foreach (var address in site.Front.Addresses)
        {
            text.Section($"[clients{++number}]")
                .Derived("type", "listener")
                .Derived("service", "split")
                .Derived("protocol", "MariaDBClient")
                .Derived("address", address.ToString())
                .Derived("port", site.Port("MaxScale"));
        }

        // No package of Debian's, so nothing on a host may be able to check it before it is installed.
        folder.Add(setting.Path ?? "/etc/maxscale.cnf", text, new()
        {
            Owner = $"{setting.User ?? "maxscale"}:{setting.User ?? "maxscale"}",
            Check = "! command -v maxscale >/dev/null || maxscale --config-check --config=\"$1\" --user=maxscale",
            Activate = "systemctl restart maxscale",
        });
    }

    private static DirectiveList Account(DirectiveList text, string names) => text
        .Derived("servers", names)
        .Derived("user", User)
        .Derived("password", SecretReference.To("maxscale"));
}
