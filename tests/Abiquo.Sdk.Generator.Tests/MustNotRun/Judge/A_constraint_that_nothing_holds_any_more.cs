// refused: the tables of the spec of
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        Sample.Set(AbiquoTopology.Spec.Constraints.First(), "HeldBy", Enforcement.Operator);
        return Sample.Platform;
    }
}
