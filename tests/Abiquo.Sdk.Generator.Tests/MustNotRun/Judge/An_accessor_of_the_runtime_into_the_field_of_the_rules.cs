// refused: the tables of the spec of
using System.Runtime.CompilerServices;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        Rules(AbiquoTopology.Spec) = [];
        return Sample.Platform;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Rules>k__BackingField")]
    private static extern ref ValueList<Rule> Rules(TopologySpec spec);
}
