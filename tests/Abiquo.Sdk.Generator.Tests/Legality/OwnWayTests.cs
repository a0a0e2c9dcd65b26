using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Legality;

/// <summary>An appliance that has both roles of a rule serves itself: it takes no way to its own kind, in a library or a user's project.</summary>
public class OwnWayTests
{
    private static readonly string Both = RepositoryFiles.ShopSpec.Replace("\"roles\": [\"Front\"],", "\"roles\": [\"Front\", \"Data\"],");

    [TestCase("shipped", "web.Connect(other.Sql);", "ABQ1001")]
    [TestCase("own", "web.Connect(other.Sql);", "ABQ1001")]
    [TestCase("shipped", "web.ConnectTo.WebSql(other);", "ABQ1001")]
    [TestCase("own", "web.ConnectTo.WebSql(other);", "ABQ1001")]
    public void It_is_refused(string mark, string statement, string id) => Assert.That(Compile(mark, statement), Is.EqualTo(new[] { id }));

    [TestCase("shipped", "web.Connect(store.Sql);")]
    [TestCase("own", "web.Connect(store.Sql);")]
    [TestCase("own", "web.ConnectTo.StoreSql(store);")]
    [TestCase("shipped", "web.Connect(other.Https);")]
    [TestCase("own", "web.Connect(other.Https);")]
    public void Another_kind_and_what_is_for_everybody_are_not(string mark, string statement) => Assert.That(Compile(mark, statement), Is.Empty);

    /// <summary>One rule from a role to the same is enough, beside one that each host serves itself by.</summary>
    [TestCase("shipped")]
    [TestCase("own")]
    public void A_rule_between_two_of_a_role_is_a_way(string mark) => Assert.That(Compile(mark, "web.Connect(other.Sql);", Both.Replace(
        "{ \"id\": \"pictures\"",
        "{ \"id\": \"replicas\", \"group\": \"derived\", \"from\": \"Data\", \"to\": \"Data.Sql\", \"purpose\": \"Copies\", \"confidence\": \"high\", \"source\": [\"MANUAL\"] },\n{ \"id\": \"pictures\"")), Is.Empty);

    private static IEnumerable<string> Compile(string mark, string statement, string? spec = null)
    {
        Assert.That(Both, Is.Not.EqualTo(RepositoryFiles.ShopSpec), "the test changes something");
        return new GeneratorRun(new SpecText("topology-spec.json", spec ?? Both, mark)).Compile(
            $"namespace Acme.Shop {{ internal static class P {{ internal static void M(Web web, Web other, Store store) {{ {statement} }} }} }}").Select(diagnostic => diagnostic.Id);
    }
}
