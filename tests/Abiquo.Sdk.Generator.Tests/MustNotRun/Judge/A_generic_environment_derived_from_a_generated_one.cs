// refused: no class that was generated from the spec
using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public sealed record Own<T> : DistributedEnvironment
{
    [SetsRequiredMembers]
    public Own(DistributedEnvironment original)
        : base(original)
    {
    }
}

public static class Program
{
    public static TopologyEnvironment Environment() => new Own<int>(Sample.Platform);
}
