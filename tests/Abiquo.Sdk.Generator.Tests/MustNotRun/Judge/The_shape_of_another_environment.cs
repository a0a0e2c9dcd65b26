// refused: no class that was generated from the spec
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        Sample.Set(Sample.Platform, "_shape", HighAvailabilityEnvironment.Shape);
        return Sample.Platform;
    }
}
