// refused: no class that was generated from the spec
using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public sealed record Own : DistributedEnvironment
{
    [SetsRequiredMembers]
    public Own(DistributedEnvironment original)
        : base(original)
    {
    }
}

public static class Program
{
    public static TopologyEnvironment Environment() => new Own(Sample.Platform);
}
