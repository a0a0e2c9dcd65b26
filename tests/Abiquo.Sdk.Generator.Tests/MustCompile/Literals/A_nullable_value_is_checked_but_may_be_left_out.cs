using Abiquo.Sdk;

internal static class Plans
{
    internal static HostAddress? Unknown { get; } = null;

    internal static Host Planned { get; } = new("cloud.example.com", null);
}
