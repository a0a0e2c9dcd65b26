// refused: no class that was generated from the spec
using System.Runtime.CompilerServices;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        Unsafe.As<Opened>(Sample.Platform).Shape = HighAvailabilityEnvironment.Shape;
        return Sample.Platform;
    }

    private sealed class Opened
    {
        public EnvironmentShape? Shape;
    }
}
