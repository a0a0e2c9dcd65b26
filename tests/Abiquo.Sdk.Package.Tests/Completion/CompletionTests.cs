using Abiquo.Sdk.Package.Tests.Packing;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Package.Tests.Completion;

/// <summary>
/// The completions that an editor offers for the packed library. The overloads that refuse illegal links exist but must not be offered.
/// </summary>
public sealed class CompletionTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Legal =
        LegalTargets.Of(File.ReadAllText(Repository.PathOf("topology-spec.json")));

    private CompletionWorkspace _workspace = null!;

    private static IEnumerable<string> Appliances => Legal.Keys;

    [OneTimeSetUp]
    public void Open() => _workspace = new CompletionWorkspace();

    [OneTimeTearDown]
    public void Close() => _workspace.Dispose();

    [Test]
    public void The_legal_targets_were_read_from_the_spec() =>
        Assert.That(Legal["V2V"], Does.Contain("DatanodeRedis").And.Not.Contains("DatanodeMaxScale"));

    [TestCaseSource(nameof(Appliances))]
    public async Task ConnectTo_offers_the_legal_targets_and_nothing_else(string appliance)
    {
        var offered = await _workspace.CompletionsAfterAsync($"{appliance} source", "source.ConnectTo");

        Assert.That(offered.Select(symbol => symbol.Name).Order(StringComparer.Ordinal), Is.EqualTo(Legal[appliance]));
        foreach (var symbol in offered)
        {
            Assert.That(symbol.GetDocumentationCommentXml(), Does.Match(@"<summary>\s*\S"), symbol.ToString());
        }
    }

    [TestCaseSource(nameof(Appliances))]
    public async Task An_appliance_offers_one_Connect_and_no_refusal(string appliance)
    {
        var offered = await _workspace.CompletionsAfterAsync($"{appliance} source", "source");

        var connect = offered.OfType<IMethodSymbol>()
            .Where(method => method.Name == "Connect")
            .Select(method => method.Parameters[0].Type.ToDisplayString());
        var refusals = offered.Where(symbol =>
            symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(connect, Is.EqualTo([$"Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.{appliance}>"]));
            Assert.That(offered.Select(symbol => symbol.Name), Does.Contain("ConnectTo"));
            Assert.That(refusals, Is.Empty);
        }
    }

    /// <summary>Guards the test above, which would pass if there were no refusals to hide.</summary>
    [Test]
    public async Task Refusals_exist()
    {
        var offered = await _workspace.CompletionsAfterAsync("V2V source", "source");

        var appliance = offered[0].ContainingAssembly.GetTypeByMetadataName("Abiquo.Sdk.Platform.V2V")!;
        Assert.That(appliance.GetMembers("Connect"), Has.Length.GreaterThan(1));
    }
}
