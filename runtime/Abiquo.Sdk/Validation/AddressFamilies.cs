namespace Abiquo.Sdk.Validation;

/// <summary>The address families in which a machine is reached; none while it is not addressed.</summary>
/// <param name="IPv4">Whether it has an IPv4 address.</param>
/// <param name="IPv6">Whether it has an IPv6 address.</param>
internal readonly record struct AddressFamilies(bool IPv4, bool IPv6)
{
    public bool IsNone => !IPv4 && !IPv6;

    public static AddressFamilies Of(Host host) => new(host.IPv4 is not null, host.IPv6 is not null);

    /// <summary>Those of the places that can be reached at all: the others have a finding of their own.</summary>
    public static AddressFamilies Of(IReadOnlyList<ExternalPlace> places) => new(
        places.Any(place => place.Address is { IsIPv6: false, IsUnreachableAddress: false }),
        places.Any(place => place.Address is { IsIPv6: true, IsUnreachableAddress: false }));

    /// <summary>Whether both are addressed and have no family in common.</summary>
    public bool IsApartFrom(AddressFamilies other) => !IsNone && !other.IsNone && !(IPv4 && other.IPv4) && !(IPv6 && other.IPv6);
}
