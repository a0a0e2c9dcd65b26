using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Placed;

/// <summary>A spec that extends one with placements, or has placements in what it extends.</summary>
public sealed class PlacedBasisTests
{
    private const string Extension =
        """
        {
          "name": "Big", "summary": "A bigger market.", "namespace": "Acme.Big", "extends": "Market",
          "sources": [{ "id": "OPS", "title": "Handbook" }],
          "scopes": [
            { "id": "BigSite", "label": "big site", "summary": "A big one.", "source": ["OPS"], "extends": "SiteDhcpApart",
              "appliances": [{ "id": "Second", "appliance": "Gateway", "required": true, "summary": "Another way out." }] }
          ],
          "environments": [
            { "id": "BigEnvironment", "label": "big market", "summary": "A bigger one.", "source": ["OPS"], "extends": "MarketEnvironmentCacheApart",
              "appliances": [{ "id": "Desk", "appliance": "Web", "required": false, "summary": "For clerks." }],
              "placements": [
                { "id": "Log", "text": "Where it is.", "options": [
                  { "id": "OnDesk", "on": "Desk", "roles": ["Dhcp"] },
                  { "id": "Apart", "members": [{ "id": "Log", "appliance": "DhcpNode", "required": true, "summary": "It." }] }
                ] }
              ] },
            { "id": "OwnEnvironment", "label": "own market", "summary": "Another one.", "source": ["OPS"],
              "appliances": [{ "id": "Web", "appliance": "WebWithCache", "required": true, "summary": "Pages." }],
              "scopes": [{ "id": "Places", "scope": "Site", "required": false, "summary": "Sites." }] }
          ]
        }
        """;

    [Test]
    public void What_comes_of_placements_can_be_extended_by_its_name()
    {
        var run = Run(Extension);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Diagnostics, Is.Empty);
            Assert.That(
                run.Sources.Keys.Where(name => !name.Contains(".spec.", StringComparison.Ordinal)).Select(name => name.Split('.')[1]),
                Is.EquivalentTo(["WebWithDhcp", "BigSite", "BigEnvironment", "BigEnvironmentLogApart", "OwnEnvironment"]));
            Assert.That(Compile(run, ""), Is.Empty);
        }
    }

    /// <summary>An appliance with the same roles is there already, and cannot be declared again.</summary>
    [Test]
    public void A_place_of_the_extended_spec_can_be_offered_again()
    {
        var run = Run(Extension.Replace(
            "\"summary\": \"Pages.\" }],",
            "\"summary\": \"Pages.\" }, { \"id\": \"Back\", \"appliance\": \"Web\", \"required\": true, \"summary\": \"x\" }, { \"id\": \"Store\", \"appliance\": \"Store\", \"required\": true, \"summary\": \"x\" }], "
                + "\"placements\": [{ \"id\": \"Second\", \"text\": \"x\", \"options\": [{ \"id\": \"OnBack\", \"on\": \"Back\", \"roles\": [\"Cache\"] }, { \"id\": \"OnStore\", \"on\": \"Store\", \"roles\": [\"Cache\", \"Queue\"] }] }],",
            StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Diagnostics, Is.Empty);
            Assert.That(run.Sources["big.OwnEnvironment.g.cs"], Does.Contain("public required global::Acme.Market.WebWithCache Back"));
            Assert.That(run.Sources["big.OwnEnvironmentSecondOnStore.g.cs"], Does.Contain("public required global::Acme.Market.StoreWithQueueAndCache Store"));
            Assert.That(Compile(run, ""), Is.Empty);
        }
    }

    [Test]
    public void Its_environments_are_judged_like_any_other()
    {
        const string program =
            """
            public static class Program
            {
                private static Acme.Big.BigSite Rome => new("rome")
                {
                    Range = "10.3.0.0/24", Gateway = new() { Host = new("gw.rome.example.com", "10.3.0.1") },
                    Dhcp = new() { Host = new("dhcp.rome.example.com", "10.3.0.2") }, Second = new() { Host = new("gw2.rome.example.com", "10.3.0.3") },
                };

                public static TopologyEnvironment Big => new Acme.Big.BigEnvironmentLogApart
                {
                    Web = Web.Pool(Market.W1), Store = new() { Host = Market.Store }, Cache = new() { Host = Market.Cache }, Sites = [Market.Oslo, Market.Lima, Rome],
                    Log = new() { Host = new("log.example.com", "10.0.9.1") },
                };

                public static string Kinds => string.Join(" ", System.Linq.Enumerable.Select(((Acme.Big.BigEnvironmentLogApart)Big).Sites, site => site.Definition.Kind));

                public static bool ComesBack => Big.Equals(EnvironmentJson.Read<Acme.Big.BigEnvironmentLogApart>(EnvironmentJson.Write(Big)).Environment);
            }
            """;
        using var image = new MemoryStream();
        Assert.That(Compilation(Run(Extension), program).Emit(image).Diagnostics, Is.Empty);
        var loaded = System.Reflection.Assembly.Load(image.ToArray()).GetType("Program")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(((TopologyEnvironment)loaded.GetProperty("Big")!.GetValue(null)!).Validate(), Is.Empty);
            Assert.That(loaded.GetProperty("Kinds")!.GetValue(null), Is.EqualTo("Site Site Site"));
            Assert.That(loaded.GetProperty("ComesBack")!.GetValue(null), Is.True);
        }
    }

    [TestCase("\"on\": \"Desk\"", "\"on\": ⟦\"Web\"⟧", "ABQ0007", "there is no appliance member of BigEnvironment 'Web'; expected 'Desk'", TestName = "The class of an inherited member cannot change")]
    [TestCase("\"extends\": \"MarketEnvironmentCacheApart\"", "\"extends\": ⟦\"MarketEnvironmentCacheAprt\"⟧", "ABQ0007", "there is no environment of the spec that is extended 'MarketEnvironmentCacheAprt'; did you mean 'MarketEnvironmentCacheApart'?", TestName = "An unknown class is one error")]
    [TestCase("\"summary\": \"Another way out.\" }]", "\"summary\": \"x\" }], \"placements\": [{ \"id\": ⟦\"P\"⟧, \"text\": \"x\", \"options\": [{ \"id\": \"A\", \"on\": \"Second\", \"roles\": [\"Dhcp\"] }, { \"id\": \"B\", \"on\": \"Second\", \"roles\": [\"Cache\"] }] }]", "ABQ0003", "the scope 'BigSite', which extends another one, has an unknown member 'placements'; declare a scope for each place instead", TestName = "A scope that extends another one has no placements")]
    public void A_fault_is_one_error_at_its_place(string find, string put, string id, string message)
    {
        var mistake = Mistake.In(Extension, find, put);
        mistake.IsOneErrorOf(Run(mistake.Text), id, message);
    }

    private static GeneratorRun Run(string extension) =>
        new(new SpecText("big.json", extension, "own"), new SpecText("market.json", MarketPlatform.Spec, "basis"));

    private static IEnumerable<Microsoft.CodeAnalysis.Diagnostic> Compile(GeneratorRun run, string program) => Compilation(run, program).GetDiagnostics();

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compilation(GeneratorRun run, string program) => Compiler.Compile(
        [.. GeneratorRun.Over(MarketPlatform.Spec).Trees, .. run.Trees, Compiler.Tree(MarketPlatform.Environments + "\n" + program)]);
}
