namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>The words of iptables for one direction of connections.</summary>
/// <param name="Hook">The built-in chain.</param>
/// <param name="Device">The option that names the interface.</param>
/// <param name="LocalAddress">The option that names the address of this host.</param>
/// <param name="LogWord">The direction in a message about a dropped packet.</param>
internal sealed record IptablesDirection(string Hook, string Device, string LocalAddress, string LogWord)
{
    public static IptablesDirection Input { get; } = new("INPUT", "-i", "-d", "in");

    public static IptablesDirection Output { get; } = new("OUTPUT", "-o", "-s", "out");
}
