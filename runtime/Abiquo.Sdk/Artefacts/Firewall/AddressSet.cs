using System.Globalization;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Represents a named set of addresses of one family.</summary>
/// <param name="Name">The name, for tools with named sets: lower-case letters, digits and underscores.</param>
/// <param name="Addresses">The addresses, at least one.</param>
/// <param name="IsDestination">Whether the addresses are destinations instead of sources.</param>
public sealed record AddressSet(string Name, ValueList<Network> Addresses, bool IsDestination)
{
    /// <summary>Gets whether the addresses are IPv6 addresses.</summary>
    public bool IsIPv6 => Addresses[0].IsIPv6;

    /// <summary>Gets whether the set contains networks, not only single addresses.</summary>
    public bool HasNetworks => Addresses.Any(address => !address.IsOneAddress);

    /// <summary>Returns the name, shortened for a tool that limits its length.</summary>
    internal string ShortName(int maxLength, int index)
    {
        if (Name.Length <= maxLength)
        {
            return Name;
        }

        var suffix = string.Create(CultureInfo.InvariantCulture, $"_{index}");
        return Name[..(maxLength - Math.Max(4, suffix.Length))] + suffix;
    }
}
