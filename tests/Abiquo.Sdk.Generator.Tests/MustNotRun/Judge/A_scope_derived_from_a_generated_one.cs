// refused: no class that was generated from the spec
using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public sealed record Own : Datacenter
{
    [SetsRequiredMembers]
    public Own(Datacenter original)
        : base(original)
    {
    }

    public V2V? Second { get; init; }
}

public static class Program
{
    public static TopologyEnvironment Environment() =>
        Sample.Platform with { Datacenters = [new Own(Sample.Platform.Datacenters[0]) { Second = Sample.V2V }] };
}
