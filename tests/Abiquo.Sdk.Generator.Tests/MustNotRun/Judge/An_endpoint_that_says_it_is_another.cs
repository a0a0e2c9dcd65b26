// refused: no class that was generated from the spec
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        var target = Sample.Datanode.Redis;
        var link = Sample.V2V.Connect(target);
        Sample.Set(target, "_id", "MaxScale");
        return Sample.Platform with { Links = [link] };
    }
}
