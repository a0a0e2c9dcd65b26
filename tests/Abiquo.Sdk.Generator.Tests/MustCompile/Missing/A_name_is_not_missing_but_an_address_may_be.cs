using Abiquo.Sdk;

internal static class Hosts
{
    internal static Host Of(string name, string? address, string? otherAddress) => new(name, address, otherAddress);

    internal static Host Of(string name, string? address) => new(name, address);

    internal static Host Named(string name, string? address) => new(name, otherAddress: address);

    internal static Host Planned(string name, bool isPlanned) => new(name, isPlanned ? null : "10.0.0.10");

    internal static Host Read(string name) => new(name, System.Environment.GetEnvironmentVariable("ADDRESS"));
}
