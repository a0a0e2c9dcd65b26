using Abiquo.Sdk;

internal static class Hosts
{
    internal static Host Of(string? name) =>
        new(name); // warning CS8604: Possible null reference argument for parameter 'text' in 'Fqdn.implicit operator Fqdn(string text)'.
}
