// refused: the tables of the spec of
using Abiquo.Sdk;
using Abiquo.Sdk.Specification;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        Sample.Set(NodeCounts.Any, "Reason", "mine");
        return Sample.Platform;
    }
}
