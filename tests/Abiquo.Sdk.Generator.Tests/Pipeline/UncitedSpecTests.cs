using System.Globalization;
using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Generator.Tests.Schema;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Pipeline;

/// <summary>A spec that says with an empty list of sources that it cites nothing.</summary>
public sealed class UncitedSpecTests
{
    private const string Program =
        """
        #pragma warning disable CS1591
        using System.Collections.Generic;
        using System.Linq;
        using Abiquo.Sdk;
        using Abiquo.Sdk.Artefacts;
        using Abiquo.Sdk.Artefacts.SpecificationTables;
        using Abiquo.Sdk.Bundles;
        using Acme.Shop;
        public static class Program
        {
            private static ShopEnvironment Environment => new()
            {
                Store = new() { Host = new("store.example.com", "10.0.0.10") },
                Regions = [new("north") { PictureShare = "10.1.0.5:/pictures", Web = new() { Host = new("www.example.com", "10.1.0.10") } }],
            };

            public static IEnumerable<string> Texts => Bundle.Of(Environment.Resolve(), new BundleOptions()).Select(file => file.Path + "\n" + file.Text);

            public static IEnumerable<string> Citations => SpecTables.Of(Environment.Spec)
                .Where(table => table.Columns.Any(column => column.Name == "source"))
                .SelectMany(table => table.Rows.Select(row => row.Last()));
        }
        """;

    private static string Spec { get; } = Without(JObject.Parse(RepositoryFiles.ShopSpec)).ToString();

    [Test]
    public void It_is_complete_without_a_source_of_anything()
    {
        Assert.That(GeneratorRun.Over(Spec).Diagnostics, Is.Empty);
        Assert.That(Shipped.Schema.Errors(Spec), Is.Empty);
    }

    [Test]
    public void Its_classes_compile_and_do_not_speak_of_sources()
    {
        var run = GeneratorRun.Over(Spec);
        Assert.That(run.Compile(), Is.Empty);
        Assert.That(run.Sources.Values, Has.None.Contains("<remarks></remarks>").And.None.Contains("Source:"));
        Assert.That(run.Sources["topology-spec.Web.g.cs"], Does.Contain("<remarks>Each host needs 2 CPUs"));
    }

    [Test]
    public void Its_artefacts_do_not_speak_of_sources()
    {
        var program = GeneratorRun.Over(Spec).Load(Program).GetType("Program")!;
        var texts = (IEnumerable<string>)program.GetProperty("Texts")!.GetValue(null)!;
        Assert.That(texts.Count(), Is.GreaterThan(5));
        Assert.That(texts.Select(text => text), Has.None.Match("(?im)(sources?:|see|from|, |; )[ \t]*$"));
        Assert.That((IEnumerable<string>)program.GetProperty("Citations")!.GetValue(null)!, Is.Not.Empty.And.All.Empty);
    }

    [Test]
    public void A_source_all_the_same_is_one_error()
    {
        var (text, span) = MarkedText.Parse(Spec.Replace("\"id\": \"Nginx\",", "\"id\": \"Nginx\", \"source\": [⟦\"MANUAL ch. 1\"⟧],", StringComparison.Ordinal));
        var run = GeneratorRun.Over(text);
        var error = run.Diagnostics.Single();
        Assert.That(
            (error.Id, error.GetMessage(CultureInfo.InvariantCulture), error.Location.SourceSpan),
            Is.EqualTo(("ABQ0007", "there is no source 'MANUAL'; 'sources' is empty: leave 'source' out, or declare the document there", span)));
        Assert.That(run.Compile(), Is.Empty);
    }

    [Test]
    public void Where_something_is_cited_everything_is()
    {
        var spec = JObject.Parse(RepositoryFiles.ShopSpec);
        ((JObject)spec["rules"]![0]!).Remove("source");
        Assert.That(Messages(spec), Is.EqualTo([
            "the rule 'customers' has no 'source'; expected a list of citations, each the id of a source and then the place in it; or \"sources\": [] at the "
            + "top of the spec if it cites nothing",
        ]));
        Assert.That(Shipped.Schema.Errors(spec.ToString()), Is.Not.Empty);
    }

    [Test]
    public void Leaving_the_sources_out_says_nothing()
    {
        var spec = JObject.Parse(Spec);
        spec.Remove("sources");
        Assert.That(Messages(spec).First(), Is.EqualTo("the spec has no 'sources'; expected a list of objects, each a source; or [] if the spec cites nothing"));
        Assert.That(Messages(spec), Has.Some.Contains("'Nginx' has no 'source'"));
        Assert.That(Shipped.Schema.Errors(spec.ToString()), Is.Not.Empty);
    }

    /// <summary>It may cite the sources of the other spec, so an empty list of its own does not say that it has none.</summary>
    [Test]
    public void A_spec_that_adds_to_another_cites()
    {
        var spec = JObject.Parse(RepositoryFiles.Extension);
        spec["sources"] = new JArray();
        ((JObject)spec["rules"]![0]!).Remove("source");
        var run = GeneratorRun.OfExtension(spec.ToString());
        Assert.That(
            run.Diagnostics.Select(error => error.GetMessage(CultureInfo.InvariantCulture)),
            Has.Some.EndsWith("has no 'source'; expected a list of citations, each the id of a source and then the place in it"));
        Assert.That(Shipped.Schema.Errors(spec.ToString()), Is.Not.Empty);
    }

    private static IEnumerable<string> Messages(JObject spec) =>
        GeneratorRun.Over(spec.ToString()).Diagnostics.Select(error => error.GetMessage(CultureInfo.InvariantCulture));

    private static JObject Without(JObject spec)
    {
        foreach (var source in spec.Descendants().OfType<JProperty>().Where(member => member.Name == "source").ToList())
        {
            source.Remove();
        }

        spec["sources"] = new JArray();
        return spec;
    }
}
