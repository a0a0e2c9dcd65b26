namespace Abiquo.Sdk;

/// <summary>Represents the location of an external system: a name, an address or network, or both.</summary>
/// <param name="Name">The host name, or empty.</param>
/// <param name="Address">The address or network, or null if only the name is known.</param>
public sealed record ExternalPlace(string Name, Network? Address)
{
    /// <summary>Returns the location of the server of an NFS share.</summary>
    public static IReadOnlyList<ExternalPlace> Of(NfsShare share) => share.Address is { } address
        ? [new("", address)]
        : [new(share.Host, null)];

    /// <summary>Returns one location for each address, or null if there is no list.</summary>
    public static IReadOnlyList<ExternalPlace>? Of(ValueList<HostAddress>? addresses) =>
        addresses?.Select(address => new ExternalPlace("", address)).ToList();

    /// <summary>Returns one location for each network, or null if there is no list.</summary>
    public static IReadOnlyList<ExternalPlace>? Of(ValueList<Network>? networks) =>
        networks?.Select(network => new ExternalPlace("", network)).ToList();
}
