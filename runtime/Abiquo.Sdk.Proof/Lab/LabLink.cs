using System.Net;
using System.Net.Sockets;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>An interface of a node.</summary>
/// <param name="Interface">The name of the interface, or empty if it may be any.</param>
/// <param name="Addresses">The addresses of the node on it.</param>
internal sealed record LabLink(string Interface, IReadOnlyList<IPAddress> Addresses)
{
    /// <summary>Gets whether one of the addresses is of a family.</summary>
    public bool Has(bool isIPv6) => Addresses.Any(address => IsIPv6(address) == isIPv6);

    /// <summary>Returns whether an address is an IPv6 address.</summary>
    public static bool IsIPv6(IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6;
}
