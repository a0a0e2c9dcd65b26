// refused: the tables of the spec of
using System.Runtime.CompilerServices;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        Rules(AbiquoTopology.Spec, []);
        return Sample.Platform;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Rules")]
    private static extern void Rules(TopologySpec spec, ValueList<Rule> rules);
}
