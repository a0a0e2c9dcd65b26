namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>A name that a host should resolve.</summary>
/// <param name="Name">The name.</param>
/// <param name="Addresses">The addresses that the model gives it; none for a name outside of the platform, which may have any.</param>
/// <param name="IsOwn">Whether it is the name of the host itself, which may also resolve to a loopback address.</param>
public sealed record NameProbe(string Name, ValueList<HostAddress> Addresses, bool IsOwn);
