namespace Abiquo.Sdk;

/// <summary>
/// A machine: its fully qualified name and its addresses on the management network, at most one IPv4 and one IPv6.
/// While planning it may have none; the matrix then leaves its addresses blank.
/// </summary>
public sealed record Host
{
    /// <summary>Names a machine.</summary>
    /// <param name="fqdn">Its fully qualified domain name, such as <c>cloud.example.com</c>.</param>
    /// <param name="address">Its address; leave it out while it is not known.</param>
    /// <param name="otherAddress">Its address of the other family, where it has an IPv4 and an IPv6 address.</param>
    /// <exception cref="ArgumentException">Both addresses are of one family.</exception>
    public Host(Fqdn fqdn, HostAddress? address = null, HostAddress? otherAddress = null)
    {
        if (address is { } one && otherAddress is { } other && one.IsIPv6 == other.IsIPv6)
        {
            throw new ArgumentException($"'{fqdn}' has two addresses of one family, {one} and {other}; give one IPv4 and one IPv6 address.", nameof(otherAddress));
        }

        Fqdn = fqdn;
        IPv4 = address is { IsIPv6: false } ? address : otherAddress is { IsIPv6: false } ? otherAddress : null;
        IPv6 = address is { IsIPv6: true } ? address : otherAddress is { IsIPv6: true } ? otherAddress : null;
    }

    /// <summary>The fully qualified domain name.</summary>
    public Fqdn Fqdn { get; }

    /// <summary>The IPv4 address, or null.</summary>
    public HostAddress? IPv4 { get; }

    /// <summary>The IPv6 address, or null.</summary>
    public HostAddress? IPv6 { get; }

    /// <summary>The addresses, IPv4 first; none while planning.</summary>
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

    /// <summary>The name, and the addresses in parentheses.</summary>
    public override string ToString() => Addresses.Any() ? $"{Fqdn} ({string.Join(", ", Addresses)})" : Fqdn.ToString();
}
