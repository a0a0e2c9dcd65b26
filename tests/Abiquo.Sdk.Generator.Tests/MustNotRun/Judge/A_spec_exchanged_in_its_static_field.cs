// throws FieldAccessException
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        var altered = AbiquoTopology.Spec with { Rules = [] };
        Sample.Field(typeof(AbiquoTopology), "Spec").SetValue(null, altered);
        return Sample.Platform;
    }
}
