namespace Abiquo.Sdk;

/// <summary>Represents the location of an external system: a name, an address or network, or both.</summary>
/// <param name="Name">The host name, or empty.</param>
/// <param name="Address">The address or network, or null if only the name is known.</param>
public sealed record ExternalPlace(string Name, Network? Address)
{
    /// <summary>
    /// Gets a value indicating whether the environment gives the name instead of an address, so that a firewall can only say the port.
    /// Of a share that is given by the name of its server, a firewall needs the address.
    /// </summary>
    public bool IsByName { get; init; }

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

    /// <summary>Returns one location for each name or address, or null if there is no list.</summary>
    public static IReadOnlyList<ExternalPlace>? Of(ValueList<NameOrAddress>? hosts) => hosts?
        .Select(host => host.Name is { } name
            ? new ExternalPlace(name.ToString(), null) { IsByName = true }
            : new ExternalPlace("", host.Address ?? default(HostAddress)))
        .ToList();
}
