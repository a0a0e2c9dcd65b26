// refused: the tables of the spec of
using System.Text.Json;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

public static class Program
{
    private const string Text = """{ "Id": "mine", "Group": 0, "From": "ConversionManager", "To": "Database", "Endpoint": "MaxScale", "Purpose": "Mine" }""";

    public static TopologyEnvironment Environment()
    {
        ((Rule[])Sample.Get(AbiquoTopology.Spec.Rules, "_items")!)[0] = JsonSerializer.Deserialize<Mine>(Text)!.Rule;
        return Sample.Platform;
    }

    private sealed record Mine(string Id, RuleGroup Group, string From, string To, string Endpoint, string Purpose)
    {
        public Rule Rule => new(Id, Group, From, To, Endpoint, Purpose);
    }
}
