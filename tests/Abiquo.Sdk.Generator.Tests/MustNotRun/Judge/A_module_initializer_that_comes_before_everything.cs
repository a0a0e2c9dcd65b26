// refused: the tables of the spec of
using System.Runtime.CompilerServices;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment() => Sample.Platform;

    [ModuleInitializer]
    internal static void Alter() => Sample.Set(AbiquoTopology.Spec, "Constraints", ValueList<Abiquo.Sdk.Specification.Constraint>.Empty);
}
