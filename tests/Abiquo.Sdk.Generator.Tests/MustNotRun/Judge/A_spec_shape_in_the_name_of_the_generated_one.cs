// throws ArgumentException
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;
using Abiquo.Sdk.Specification;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        _ = new SpecShape(typeof(AbiquoTopology), AbiquoTopology.Spec with { Rules = [] }, new string('a', 64), static () => []);
        return Sample.Platform;
    }
}
