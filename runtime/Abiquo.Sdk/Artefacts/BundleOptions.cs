namespace Abiquo.Sdk.Artefacts;

/// <summary>Represents the options of a bundle.</summary>
/// <param name="Firewall">
/// The firewall tool to write the rules for, such as <c>nftables</c>; <c>system</c> for the one that the operating system of a host has.
/// </param>
/// <param name="WithEgress">Whether outgoing connections of hosts are restricted too.</param>
public sealed record BundleOptions(string Firewall = "system", bool WithEgress = false)
{
    /// <summary>Gets whether firewalls log what they drop, up to a limit.</summary>
    public bool LogsDrops { get; init; }

    /// <summary>Gets the settings that change the default configuration of components.</summary>
    public ComponentSettings Settings { get; init; } = ComponentSettings.None;
}
