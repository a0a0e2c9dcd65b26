// refused: the tables of the spec of
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        Sample.Set(AbiquoTopology.Shape, "Spec", AbiquoTopology.Spec with { Rules = [] });
        Sample.Set(AbiquoTopology.Shape, "_fingerprint", new string('0', 64));
        return Sample.Platform;
    }
}
