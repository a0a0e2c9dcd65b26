// refused: the tables of the spec of
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        Sample.Set(AbiquoTopology.Shape, "Spec", AbiquoTopology.Spec with { Rules = [] });
        return Sample.Platform;
    }
}
