// refused: the tables of the spec of
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        var rules = (Rule[])Sample.Get(AbiquoTopology.Spec.Rules, "_items")!;
        rules[0] = rules[0] with { To = "Database", Endpoint = "MaxScale" };
        return Sample.Platform;
    }
}
