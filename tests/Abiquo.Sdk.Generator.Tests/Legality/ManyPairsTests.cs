using Abiquo.Sdk.Generator.Tests.Harness;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Legality;

/// <summary>Stubs that name the pair are generated up to a number of illegal pairs; above it a link is refused all the same.</summary>
public class ManyPairsTests
{
    private const int Appliances = 10;
    private const string Stub = ".A1.E0Endpoint endpoint)";

    [Test]
    public void Two_thousand_illegal_pairs_have_a_stub_each() => Assert.That(Over(endpoints: 20).Sources["topology-spec.A0.g.cs"], Does.Contain(Stub));

    [Test]
    public void A_legal_pair_is_none_of_them() => Assert.That(Over(endpoints: 20, from: "R1").Sources["topology-spec.A0.g.cs"], Does.Contain(Stub));

    [Test]
    public void An_endpoint_that_no_rule_opens_accepts_no_connections() =>
        Assert.That(Over(endpoints: 1).Sources["topology-spec.A0.g.cs"], Does.Contain("A0 may not connect to A1.E0 (TCP 1), which accepts no connections. "));

    [Test]
    public void An_endpoint_that_one_may_connect_to_names_that_one_alone() =>
        Assert.That(Over(endpoints: 1).Sources["topology-spec.A1.g.cs"], Does.Contain("A1 may not connect to A0.E0 (TCP 1), which accepts connections from the Offices only. "));

    [Test]
    public void More_have_none() => Assert.That(Over(endpoints: 21).Sources["topology-spec.A0.g.cs"], Does.Not.Contain(Stub));

    [Test]
    public void Without_stubs_a_link_is_one_error_too()
    {
        var program = "namespace P; internal static class P { internal static object M(Acme.Shop.A0 source, Acme.Shop.A1 target) => source.Connect(target.E0); }";
        Assert.That(Over(endpoints: 21).Compile(program).Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "ABQ1001" }));
    }

    /// <summary>Appliances of which none may connect to any, but for the one whose role has the rule.</summary>
    private static GeneratorRun Over(int endpoints, string from = "Clerks")
    {
        var spec = JObject.Parse(RepositoryFiles.ShopSpec);
        spec["roles"] = new JArray(Enumerable.Range(0, Appliances).Select(i => Role($"R{i}", endpoints)).Append(Role("Clerks", 0)));
        spec["appliances"] = new JArray(Enumerable.Range(0, Appliances).Select(i => Described($"A{i}", new JProperty("roles", new JArray($"R{i}")))));
        spec["externals"] = new JArray(Described("Offices", new("kind", "networks"), new("roles", new JArray("Clerks"))));
        spec["rules"] = new JArray(spec["rules"]![0]!);
        spec["rules"]![0]!["from"] = from;
        spec["rules"]![0]!["to"] = "R0.E0";
        spec["scopes"] = new JArray();
        spec["environments"] = new JArray(Described("ShopEnvironment", new JProperty("appliances", new JArray(new JObject { ["id"] = "First", ["appliance"] = "A0", ["required"] = true, ["summary"] = "Is there." }))));
        var run = GeneratorRun.Over(spec.ToString());
        Assert.That(run.Errors, Is.Empty);
        return run;
    }

    private static JObject Role(string id, int endpoints) => Described(
        id,
        new JProperty("components", new JArray("Nginx")),
        new JProperty("endpoints", new JArray(Enumerable.Range(0, endpoints).Select(i => new JObject
        {
            ["id"] = $"E{i}",
            ["components"] = new JArray("Nginx"),
            ["protocols"] = new JArray("tcp"),
            ["port"] = 1 + i,
            ["summary"] = "Answers.",
        }))));

    private static JObject Described(string id, params JProperty[] members) =>
        new(members.Prepend(new("source", new JArray("MANUAL"))).Prepend(new("summary", "Is there.")).Prepend(new("label", id)).Prepend(new("id", id)));
}
