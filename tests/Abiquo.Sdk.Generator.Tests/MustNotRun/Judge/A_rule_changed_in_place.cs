// refused: the tables of the spec of
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        Sample.Set(AbiquoTopology.Spec.Rules.First(rule => rule.To == "Database"), "From", "ConversionManager");
        return Sample.Platform;
    }
}
