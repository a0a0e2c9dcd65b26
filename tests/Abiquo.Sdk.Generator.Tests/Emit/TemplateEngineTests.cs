using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Emit;

/// <summary>When the template engine is loaded, and what with it.</summary>
public class TemplateEngineTests
{
    private const string Engine = "Scriban.Signed";

    /// <summary>Most projects use the classes that the library has already: they pay nothing for the templates.</summary>
    [Test]
    public void A_project_without_a_spec_of_its_own_does_not_load_it() => Assert.That(Loaded(), Has.None.EqualTo(Engine));

    [Test]
    public void Nor_does_one_whose_only_spec_cannot_be_read() =>
        Assert.That(Loaded(new SpecText("topology-spec.json", RepositoryFiles.DefaultSpec, "basis")), Has.None.EqualTo(Engine));

    /// <summary>
    /// Here it finds only what is packed beside it. The specs reach every part of the templates: see <see cref="TemplateTests"/>.
    /// </summary>
    [Test]
    public void It_needs_nothing_that_is_not_packed_beside_it()
    {
        var loaded = Loaded(
            new SpecText("shop.json", RepositoryFiles.ShopSpec),
            new SpecText("corp.json", RepositoryFiles.Extension, "own"),
            new SpecText("topology-spec.json", RepositoryFiles.DefaultSpec, "basis"));

        Assert.That(loaded, Does.Contain(Engine), "the test sees what is loaded");
    }

    private static IReadOnlyList<string> Loaded(params SpecText[] specs)
    {
        var generator = new IsolatedGenerator();
        generator.Build(specs);
        return generator.Loaded;
    }
}
