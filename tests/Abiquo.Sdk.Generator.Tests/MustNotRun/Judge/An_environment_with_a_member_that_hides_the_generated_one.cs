// refused: no class that was generated from the spec
using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

public sealed record Own : DistributedEnvironment
{
    [SetsRequiredMembers]
    public Own(DistributedEnvironment original)
        : base(original)
    {
    }

    public new TopologySpec Spec => base.Spec with { Rules = [] };
}

public static class Program
{
    public static TopologyEnvironment Environment() => new Own(Sample.Platform);
}
