using Abiquo.Sdk.Package.Tests.Packing;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Package.Tests.Completion;

/// <summary>What an editor offers after the dot, with the packed library. The refusals for illegal links are there, and must not be offered.</summary>
public sealed class CompletionTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Legal =
        LegalTargets.Of(File.ReadAllText(Repository.PathOf("topology-spec.json")));

    private Editor _editor = null!;

    private static IEnumerable<string> Appliances => Legal.Keys;

    [OneTimeSetUp]
    public void Open() => _editor = new Editor();

    [OneTimeTearDown]
    public void Close() => _editor.Dispose();

    [Test]
    public void The_spec_was_read() => Assert.That(Legal["V2V"], Does.Contain("DatanodeRedis").And.Not.Contains("DatanodeMaxScale"));

    [TestCaseSource(nameof(Appliances))]
    public async Task After_ConnectTo_the_legal_targets_are_offered_and_nothing_else(string appliance)
    {
        var offered = await _editor.OfferedAfterAsync($"{appliance} source", "source.ConnectTo");

        Assert.That(offered.Select(symbol => symbol.Name).Order(StringComparer.Ordinal), Is.EqualTo(Legal[appliance]));
        foreach (var symbol in offered)
        {
            Assert.That(symbol.GetDocumentationCommentXml(), Does.Match(@"<summary>\s*\S"), symbol.ToString());
        }
    }

    [TestCaseSource(nameof(Appliances))]
    public async Task After_an_appliance_one_Connect_is_offered_and_no_refusal(string appliance)
    {
        var offered = await _editor.OfferedAfterAsync($"{appliance} source", "source");

        var connect = offered.OfType<IMethodSymbol>().Where(method => method.Name == "Connect").Select(method => method.Parameters[0].Type.ToDisplayString());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(connect, Is.EqualTo([$"Abiquo.Sdk.IAccepts<Abiquo.Sdk.{appliance}>"]));
            Assert.That(offered.Select(symbol => symbol.Name), Does.Contain("ConnectTo"));
            Assert.That(offered.Where(symbol => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute))), Is.Empty);
        }
    }

    /// <summary>Otherwise there would be nothing to hide, and the test above would say nothing.</summary>
    [Test]
    public async Task There_are_refusals()
    {
        var offered = await _editor.OfferedAfterAsync("V2V source", "source");

        Assert.That(offered[0].ContainingAssembly.GetTypeByMetadataName("Abiquo.Sdk.V2V")!.GetMembers("Connect"), Has.Length.GreaterThan(1));
    }
}
