// throws NotSupportedException
using System.Text.Json;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        Sample.Set(AbiquoTopology.Shape, "Spec", JsonSerializer.Deserialize<TopologySpec>(JsonSerializer.Serialize(AbiquoTopology.Spec)));
        return Sample.Platform;
    }
}
