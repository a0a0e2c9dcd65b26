// refused: its endpoints are not those
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        System.Func<object, System.Collections.Generic.IReadOnlyList<object>> none = _ => [];
        Sample.Set(Datanode.Shape, "_endpoints", none);
        return Sample.Platform;
    }
}
