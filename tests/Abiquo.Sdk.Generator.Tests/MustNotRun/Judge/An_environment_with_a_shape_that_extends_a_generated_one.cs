// refused: no class that was generated from the spec
using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;

public sealed record Own : DistributedEnvironment
{
    [SetsRequiredMembers]
    public Own(DistributedEnvironment original)
        : base(original) => Sample.Set(this, "_shape", Known);

    public static EnvironmentShape Known { get; } = new(
        typeof(Own), About, static () => AbiquoTopology.Shape, static (_, _) => Sample.Platform, static () => [], DistributedEnvironment.Shape);
}

public static class Program
{
    public static TopologyEnvironment Environment() => new Own(Sample.Platform);
}
