namespace Abiquo.Sdk.Artefacts;

/// <summary>The mount unit of a share that an appliance connects to.</summary>
internal static class ShareMounts
{
    public static void Write(ComponentSite site, Placement placement, HostFolder folder)
    {
    }
}
