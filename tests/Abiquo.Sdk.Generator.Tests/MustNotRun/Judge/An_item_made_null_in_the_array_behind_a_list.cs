// refused: the tables of the spec of
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        ((Rule[])Sample.Get(AbiquoTopology.Spec.Rules, "_items")!)[0] = null!;
        return Sample.Platform;
    }
}
