using System.Globalization;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>
/// Names the chains of a firewall. They begin with the platform's name, by which a later load knows those of an earlier one, and which
/// no chain of another program has.
/// </summary>
internal sealed class IptablesChainNames(HostFirewall firewall)
{
    // The kernel's limit for the name of a chain.
    private const int MaxLength = 28;

    // Leaves more than half of a name for what tells the chains apart.
    private const int MaxPlatformLength = 12;
    private const int HashLength = 4;

    /// <summary>Gets the beginning of all names.</summary>
    public string Prefix { get; } = Short(firewall.Table).ToUpperInvariant() + "-";

    /// <summary>Gets the empty chain of the closed firewall, by which the two are told apart once loaded.</summary>
    public string ClosedMark => Prefix + "CLOSED";

    /// <summary>Returns the chain that a built-in one jumps to.</summary>
    public string Of(IptablesDirection direction) => Prefix + direction.Hook;

    /// <summary>Returns the chain of an address set, given its position among those of its family.</summary>
    public string Of(AddressSet set, int index) => Prefix + set.ShortName(MaxLength - Prefix.Length, index);

    /// <summary>Returns the chain of an address set that is added to an installed firewall.</summary>
    public string Added(int index) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}next_{index}");

    // Two platforms whose names begin alike must not take each other's chains for their own.
    private static string Short(string table) => table.Length <= MaxPlatformLength
        ? table
        : table[..(MaxPlatformLength - HashLength)] + ArtefactFile.HashOf(table)[..HashLength];
}
