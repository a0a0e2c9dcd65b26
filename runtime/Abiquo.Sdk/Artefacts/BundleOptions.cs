namespace Abiquo.Sdk.Artefacts;

/// <summary>What to put into a bundle.</summary>
/// <param name="Firewall">The tool that the firewalls are written for, such as <c>nftables</c>.</param>
/// <param name="WithEgress">Whether what hosts open themselves is limited too.</param>
public sealed record BundleOptions(string Firewall = "nftables", bool WithEgress = false)
{
    /// <summary>What differs in the configuration of components.</summary>
    public ComponentSettings Settings { get; init; } = ComponentSettings.None;
}
