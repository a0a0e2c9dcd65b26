using System.Text.Json;

namespace Abiquo.Sdk.Tests.Serialization;

/// <summary>The general serializer has no form for environments; what it says must lead to the one that has.</summary>
public sealed class JsonSerializerTests
{
    private static readonly DistributedEnvironment Environment = Samples.Small;

    private static IEnumerable<TestCaseData> Parts()
    {
        yield return Case("an environment", () => JsonSerializer.Serialize(Environment));
        yield return Case("an environment as any", () => JsonSerializer.Serialize<TopologyEnvironment>(Environment));
        yield return Case("an environment as an object", () => JsonSerializer.Serialize<object>(Environment));
        yield return Case("an environment in something else", () => JsonSerializer.Serialize(new { Environment }));
        yield return Case("environments in a list", () => JsonSerializer.Serialize(new[] { Environment }));
        yield return Case("a scope", () => JsonSerializer.Serialize(Environment.Datacenters[0]));
        yield return Case("an appliance", () => JsonSerializer.Serialize(Environment.Server));
        yield return Case("an appliance as any", () => JsonSerializer.Serialize<Appliance>(Environment.Server));
        yield return Case("an endpoint", () => JsonSerializer.Serialize(Environment.Server.Https));
        yield return Case("a link", () => JsonSerializer.Serialize(Environment.Server.Connect(Environment.Datanode.Redis)));
        yield return Case("a matrix", () => JsonSerializer.Serialize(Environment.Matrix()));
        yield return Case("an environment to read", () => JsonSerializer.Deserialize<DistributedEnvironment>("{}"));
        yield return Case("any environment to read", () => JsonSerializer.Deserialize<TopologyEnvironment>("{}"));
        yield return Case("a document to read", () => JsonSerializer.Deserialize<DistributedEnvironment>(DocumentTests.Text));
        yield return Case("any scope to read", () => JsonSerializer.Deserialize<Scope>("{}"));
        yield return Case("an appliance to read", () => JsonSerializer.Deserialize<Server>("{}"));
        yield return Case("a link to read", () => JsonSerializer.Deserialize<Link>("{}"));
        yield return Case("a matrix to read", () => JsonSerializer.Deserialize<Abiquo.Sdk.Matrix.CommunicationMatrix>("{}"));
    }

    [TestCaseSource(nameof(Parts))]
    public void It_says_what_to_call(Action serialize) => Assert.That(
        () => serialize(),
        Throws.TypeOf<NotSupportedException>().With.Message.StartsWith("JsonSerializer has no form for an environment and its parts: call EnvironmentJson.Write(environment)"));

    private static TestCaseData Case(string name, Action serialize) => new TestCaseData(serialize).SetArgDisplayNames(name);
}
