using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>Represents the address families of a host; none if it has no address yet.</summary>
/// <param name="IPv4">Whether the host has an IPv4 address.</param>
/// <param name="IPv6">Whether the host has an IPv6 address.</param>
internal readonly record struct AddressFamilies(bool IPv4, bool IPv6)
{
    public bool IsNone => !IPv4 && !IPv6;

    public static AddressFamilies Of(Host host) => new(host.IPv4 is not null, host.IPv6 is not null);

    /// <summary>Returns the families of the addresses at which a node takes part in a connection.</summary>
    public static AddressFamilies Of(NetworkNode node) => new(
        node.Ends.Any(end => end.Address is { IsIPv6: false }), node.Ends.Any(end => end.Address is { IsIPv6: true }));

    /// <summary>
    /// Returns the families of the reachable locations; the others are reported by other checks. A name may have addresses of both.
    /// </summary>
    public static AddressFamilies Of(IReadOnlyList<ExternalPlace> places) => places.Any(place => place.IsByName) ? default : new(
        places.Any(place => place.Address is { IsIPv6: false, IsUnreachableAddress: false }),
        places.Any(place => place.Address is { IsIPv6: true, IsUnreachableAddress: false }));

    /// <summary>Determines whether both sides have addresses but no address family in common.</summary>
    public bool IsDisjointFrom(AddressFamilies other) =>
        !IsNone && !other.IsNone && !(IPv4 && other.IPv4) && !(IPv6 && other.IPv6);
}
