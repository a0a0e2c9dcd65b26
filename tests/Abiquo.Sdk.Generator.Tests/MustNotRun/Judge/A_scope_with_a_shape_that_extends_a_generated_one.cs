// refused: no class that was generated from the spec
using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;

public sealed record Own : Datacenter
{
    [SetsRequiredMembers]
    public Own()
        : base(Known, "madrid") => (TemplateRepository, RemoteServices, V2V) = ("10.1.0.5:/t", new() { Host = new("rs.example.com") }, Sample.V2V);

    public static ScopeShape Known { get; } = new(
        typeof(Own), About, static () => AbiquoTopology.Shape, static (_, _) => new Own(), static () => [], Datacenter.Shape);
}

public static class Program
{
    public static TopologyEnvironment Environment() => Sample.Platform with { Datacenters = [new Own()] };
}
