// refused: the tables of the spec of Own
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;
using Abiquo.Sdk.Specification;

public static class Own
{
    public static TopologySpec Spec { get; } = AbiquoTopology.Spec with
    {
        Rules = AbiquoTopology.Spec.Rules.Select(rule => rule with { From = Rule.Anywhere }).ToValueList(),
        Environments = [OwnEnvironment.About],
    };

    public static SpecShape Shape { get; } = new(typeof(Own), Spec, new string('a', 64), static () => [OwnEnvironment.Shape]);

    private static int _asked;

    public static SpecShape AtRandom => _asked++ % 2 == 0 ? Shape : AbiquoTopology.Shape;
}

public sealed record OwnEnvironment() : TopologyEnvironment(Shape)
{
    public static EnvironmentDefinition About { get; } = new("OwnEnvironment", "environment", "Mine.");

    public static EnvironmentShape Shape { get; } = new(
        typeof(OwnEnvironment), About, static () => Own.AtRandom, static (_, _) => new OwnEnvironment(), static () => []);
}

public static class Program
{
    public static TopologyEnvironment Environment() => new OwnEnvironment();
}
