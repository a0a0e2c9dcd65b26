// refused: the tables of the spec of
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        Sample.Set(AbiquoTopology.Spec.Constraints, "_items", System.Array.Empty<Constraint>());
        return Sample.Platform;
    }
}
