namespace Abiquo.Sdk;

/// <summary>Where something outside the platform is: a name, an address or network, or both.</summary>
/// <param name="Name">The host name, or empty.</param>
/// <param name="Address">The address or network, or null where only the name is known.</param>
public sealed record ExternalPlace(string Name, Network? Address)
{
    /// <summary>The machine that serves an NFS share.</summary>
    public static IReadOnlyList<ExternalPlace> Of(NfsShare share) => share.Address is { } address
        ? [new("", address)]
        : [new(share.Host, null)];

    /// <summary>One place for each address; null where there is no list.</summary>
    public static IReadOnlyList<ExternalPlace>? Of(ValueList<HostAddress>? addresses) => addresses?.Select(address => new ExternalPlace("", address)).ToList();

    /// <summary>One place for each network; null where there is no list.</summary>
    public static IReadOnlyList<ExternalPlace>? Of(ValueList<Network>? networks) => networks?.Select(network => new ExternalPlace("", network)).ToList();
}
