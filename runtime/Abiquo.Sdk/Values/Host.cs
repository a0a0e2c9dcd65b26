namespace Abiquo.Sdk;

/// <summary>
/// Represents a host by its fully qualified name and its usual addresses, at most one IPv4 and one IPv6, those on the management network.
/// A planned host may have no address yet; the matrix then leaves it blank.
/// </summary>
public sealed record Host
{
    /// <summary>Initializes a new instance of the <see cref="Host"/> class.</summary>
    /// <param name="fqdn">The fully qualified domain name, such as <c>cloud.example.com</c>.</param>
    /// <param name="address">The address, or null if it is not known yet.</param>
    /// <param name="otherAddress">The address of the other family, if the host has an IPv4 and an IPv6 address.</param>
    /// <exception cref="ArgumentException">Both addresses belong to the same family.</exception>
    public Host(Fqdn fqdn, HostAddress? address = null, HostAddress? otherAddress = null)
    {
        if (address is { } one && otherAddress is { } other && one.IsIPv6 == other.IsIPv6)
        {
            throw new ArgumentException(
                $"'{fqdn}' has two addresses of the same family, {one} and {other}; give one IPv4 and one IPv6 address.",
                nameof(otherAddress));
        }

        Fqdn = fqdn;
        IPv4 = address is { IsIPv6: false } ? address : otherAddress is { IsIPv6: false } ? otherAddress : null;
        IPv6 = address is { IsIPv6: true } ? address : otherAddress is { IsIPv6: true } ? otherAddress : null;
    }

    /// <summary>Gets the fully qualified domain name.</summary>
    public Fqdn Fqdn { get; }

    /// <summary>Gets the IPv4 address, or null.</summary>
    public HostAddress? IPv4 { get; }

    /// <summary>Gets the IPv6 address, or null.</summary>
    public HostAddress? IPv6 { get; }

    /// <summary>Gets the addresses, IPv4 first; empty for a planned host.</summary>
    public IEnumerable<HostAddress> Addresses
    {
        get
        {
            if (IPv4 is { } v4)
            {
                yield return v4;
            }

            if (IPv6 is { } v6)
            {
                yield return v6;
            }
        }
    }

    /// <summary>
    /// Gets the addresses on further networks, which the environment or its scopes name: their ranges decide on which network each address
    /// is.
    /// </summary>
    public ValueList<HostAddress> OtherAddresses { get; init; } = [];

    /// <summary>Gets the usual addresses, followed by those on further networks.</summary>
    public IEnumerable<HostAddress> AllAddresses => OtherAddresses.Count == 0 ? Addresses : Addresses.Concat(OtherAddresses);

    /// <summary>Returns the name, followed by the addresses in parentheses.</summary>
    public override string ToString() => AllAddresses.Any() ? $"{Fqdn} ({string.Join(", ", AllAddresses)})" : Fqdn.ToString();
}
