// refused: no class that was generated from the spec
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;

public sealed record Own() : TopologyEnvironment(Known)
{
    public static EnvironmentShape Known { get; } = new(
        typeof(Own), DistributedEnvironment.About, static () => AbiquoTopology.Shape, static (_, _) => new Own(), static () => []);
}

public static class Program
{
    public static TopologyEnvironment Environment() => new Own();
}
