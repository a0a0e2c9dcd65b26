// refused: the tables of the spec of
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        var rules = AbiquoTopology.Spec.Rules;
        Sample.Set(AbiquoTopology.Spec, "Rules", rules.Append(rules.First(rule => rule.To == "Database") with { Id = "mine", From = "ConversionManager" }).ToValueList());
        return Sample.Platform;
    }
}
