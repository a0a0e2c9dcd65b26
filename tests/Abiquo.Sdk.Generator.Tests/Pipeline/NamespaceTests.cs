using System.Globalization;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Pipeline;

/// <summary>A namespace that has the classes of others is one error at the namespace, and no class is generated there.</summary>
public class NamespaceTests
{
    [TestCase("System", "is taken by .NET; choose another one, such as 'Shop.Topology'")]
    [TestCase("System.Collections", "is taken by .NET")]
    [TestCase("Abiquo.Sdk", "is taken by this library; choose another one, such as 'Shop.Topology'")]
    [TestCase("Abiquo.Sdk.Platform", "is taken by this library")]
    [TestCase("Abiquo.Sdk.Shop.Web", "is taken by this library")]
    public void A_namespace_of_others_is_one_error(string name, string message)
    {
        var run = Own(("shop.json", name));
        AssertError(run, "shop.json", $"\"{name}\"", "ABQ0018", message);
        Assert.That(run.Sources, Is.Empty);
    }

    [TestCase("Abiquo")]
    [TestCase("Abiquo.Sdks")]
    [TestCase("Acme.Abiquo.Sdk")]
    [TestCase("Acme.System")]
    [TestCase("Systems")]
    [TestCase("Microsoft.Shop")]
    [TestCase("Global")]
    public void A_namespace_beside_them_is_none(string name)
    {
        var run = Own(("shop.json", name));
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile(), Is.Empty);
    }

    [TestCase("")]
    [TestCase(".")]
    [TestCase("Acme..Shop")]
    [TestCase("Acme.")]
    [TestCase("Acme.class")]
    [TestCase("Acme.@Class")]
    [TestCase("acme")]
    [TestCase("Acme.Shop-2")]
    [TestCase("Acme Shop")]
    [TestCase("global::Acme")]
    public void What_is_no_namespace_is_one_error(string name) =>
        Assert.That(Own(("shop.json", name)).Diagnostics.Select(error => error.Id), Is.EqualTo(new[] { name.Length == 0 ? "ABQ0004" : "ABQ0005" }));

    [Test]
    public void A_namespace_that_no_assembly_can_hold_is_one_error() => Assert.That(
        Own(("shop.json", string.Join('.', Enumerable.Repeat("Part", 200)))).Diagnostics.Select(error => error.Id),
        Is.EqualTo(new[] { "ABQ0005" }));

    [TestCase("Acme.Shop", "Acme.Shop", "is taken by first.json; choose another one, such as 'Acme.Shop2'")]
    [TestCase("Acme.Shop", "Acme.Shop.Web", "is taken by a class of first.json")]
    [TestCase("Acme.Shop", "Acme.Shop.IFront", "is taken by a class of first.json")]
    [TestCase("Acme.Shop", "Acme.Shop.Region.More", "is taken by a class of first.json; choose another one, such as 'Shop.Topology'")]
    [TestCase("Acme.Shop", "Acme.Shop.ShopTopology", "is taken by a class of first.json")]
    public void A_namespace_of_another_spec_is_one_error_in_the_second(string first, string second, string message)
    {
        var run = Own(("first.json", first), ("second.json", second));
        AssertError(run, "second.json", $"\"{second}\"", "ABQ0018", message);
        Assert.That(run.Sources.Keys, Is.Not.Empty.And.All.StartsWith("first."));
        Assert.That(run.Compile(), Is.Empty);
    }

    [Test]
    public void A_class_with_the_name_of_a_namespace_of_another_spec_is_one_error()
    {
        var run = Own(("first.json", "Acme.Shop.Web"), ("second.json", "Acme.Shop"));
        AssertError(run, "second.json", "\"Web\"", "ABQ0011", "'Web' would become a second 'Web' in namespace Acme.Shop; choose another name, such as 'ShopWeb'");
        Assert.That(run.Compile(), Is.Empty);
    }

    [Test]
    public void A_class_with_the_name_of_the_library_is_one_error()
    {
        var spec = In("Abiquo").Replace("\"ShopEnvironment\"", "\"Sdk\"", StringComparison.Ordinal);
        var run = new GeneratorRun(new SpecText("shop.json", spec, "own"));
        AssertError(run, "shop.json", "\"Sdk\"", "ABQ0011", "'Sdk' would become a second 'Sdk' in namespace Abiquo");
    }

    [TestCase("Acme.Shop", "Acme.Mail")]
    [TestCase("Acme", "Acme.Shop")]
    [TestCase("Acme.Shop.Site", "Acme.Shop")]
    [TestCase("Acme.Shop", "Acme.Shop.WebMail")]
    [TestCase("Acme.Shop", "ACME.Shop")]
    public void Namespaces_beside_or_within_each_other_are_no_fault(string first, string second)
    {
        var run = Own(("first.json", first), ("second.json", second));
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile(), Is.Empty);
    }

    [Test]
    public void Of_three_specs_each_repetition_is_an_error()
    {
        var run = Own(("one.json", "Acme"), ("two.json", "Acme"), ("three.json", "Acme"));
        Assert.That(run.Diagnostics.Select(error => (error.Id, error.Location.GetLineSpan().Path)), Is.EquivalentTo([("ABQ0018", "two.json"), ("ABQ0018", "three.json")]));
    }

    [Test]
    public void A_correction_of_the_first_spec_frees_the_second()
    {
        var first = new SpecText("first.json", In("Acme.Shop"), "own");
        var run = new GeneratorRun(first, new SpecText("second.json", In("Acme.Shop"), "own"));
        Assert.That(run.Diagnostics, Is.Not.Empty);
        Assert.That(run.Replace(first, new SpecText("first.json", In("Acme.Mail"), "own")).Diagnostics, Is.Empty);
    }

    [Test]
    public void A_file_that_is_listed_twice_is_one_spec()
    {
        var run = Own(("shop.json", "Acme.Shop"), ("shop.json", "Acme.Shop"));
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile(), Is.Empty);
    }

    private static void AssertError(GeneratorRun run, string file, string text, string id, string message)
    {
        var error = run.Diagnostics.Single();
        Assert.That((error.Id, error.Location.GetLineSpan().Path), Is.EqualTo((id, file)));
        Assert.That(error.Location.SourceSpan.Length, Is.EqualTo(text.Length));
        Assert.That(error.Location.GetLineSpan().StartLinePosition.Line, Is.EqualTo(LineOf(text)));
        Assert.That(error.GetMessage(CultureInfo.InvariantCulture), Does.Contain(message));
    }

    /// <summary>The line of a name in the shop's spec, counted from 0.</summary>
    private static int LineOf(string text) => text switch
    {
        "\"Web\"" => Line("\"id\": \"Web\""),
        "\"Sdk\"" => Line("\"id\": \"ShopEnvironment\""),
        _ => Line("\"namespace\""),
    };

    private static int Line(string text) =>
        RepositoryFiles.ShopSpec[..RepositoryFiles.ShopSpec.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n');

    private static GeneratorRun Own(params (string File, string Namespace)[] specs) =>
        new([.. specs.Select(spec => new SpecText(spec.File, In(spec.Namespace), "own"))]);

    private static string In(string name) => RepositoryFiles.ShopSpec.Replace("\"Acme.Shop\"", $"\"{name}\"", StringComparison.Ordinal);
}
