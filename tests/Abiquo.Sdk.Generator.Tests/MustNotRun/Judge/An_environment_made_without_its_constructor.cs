// refused: was made without its constructor
using System.Runtime.CompilerServices;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment() =>
        (TopologyEnvironment)RuntimeHelpers.GetUninitializedObject(typeof(DistributedEnvironment));
}
