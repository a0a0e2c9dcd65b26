namespace Abiquo.Sdk.Artefacts.Configuration.Components.Layouts;

/// <summary>Looks up the layout of a component on an operating system.</summary>
internal static class ComponentLayouts
{
    public static ComponentLayout Of(HostSystem system, string component) =>
        (system == HostSystem.EnterpriseLinux ? EnterpriseLinuxLayouts.All : DebianLayouts.All)[component];
}
