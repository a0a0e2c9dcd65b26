using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Abiquo.Sdk.Generator.Tests.Incremental;

/// <summary>The work that an edit makes the generator repeat.</summary>
public class IncrementalityTests
{
    private static readonly SpecText Spec = new("shop.json", RepositoryFiles.ShopSpec);

    [Test]
    public void An_edit_of_unrelated_code_reruns_no_step()
    {
        var run = new GeneratorRun(Spec).Type("internal static class Unrelated { internal const int Edited = 1; }");
        using (Assert.EnterMultipleScope())
        {
            foreach (var step in Steps)
            {
                Assert.That(run.Reasons(step), Is.Not.Empty.And.All.EqualTo(Cached), step);
            }

            Assert.That(run.OutputReasons(), Is.Not.Empty.And.All.EqualTo(Cached));
        }
    }

    [Test]
    public void White_space_in_the_spec_writes_no_file_again()
    {
        var run = Edit("\"name\": \"Shop\"", "\n\n   \"name\":    \"Shop\"");
        Assert.That(run.Reasons(StepNames.Results), Is.All.EqualTo(Unchanged), "it was read again, to the same result");
        Assert.That(run.OutputReasons(), Is.Not.Empty.And.All.EqualTo(Cached));
    }

    [Test]
    public void An_edit_of_one_appliance_writes_its_file_and_the_fingerprint_again()
    {
        var run = Edit("\"Shows the shop.\"", "\"Shows the whole shop.\"");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Rewritten, Is.EqualTo(new[] { "shop.Web.g.cs", "shop.spec.fingerprint.g.cs" }));
            Assert.That(run.Reasons(StepNames.Files).Count(reason => reason != Unchanged), Is.EqualTo(2));
        }
    }

    [Test]
    public void An_edit_of_a_rule_writes_those_again_that_show_it()
    {
        var run = Edit("\"purpose\": \"Orders\"", "\"purpose\": \"Orders and returns\"");
        Assert.That(run.Rewritten, Is.EqualTo(new[] { "shop.Web.g.cs", "shop.spec.topology.g.cs", "shop.spec.fingerprint.g.cs" }));
    }

    [Test]
    public void An_edit_that_renames_nothing_leaves_the_ids_alone()
    {
        var run = Edit("\"roles\": [\"Front\"],", "\"roles\": [\"Front\", \"Pictures\"],");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Rewritten, Does.Contain("shop.Web.g.cs").And.Not.Contain("shop.spec.ids.g.cs"));
            Assert.That(Edit("SqlNode", "SqlReplica").Rewritten, Does.Contain("shop.spec.ids.g.cs"));
        }
    }

    [Test]
    public void An_error_in_the_spec_leaves_the_files_of_its_valid_parts_alone()
    {
        var run = Edit("\"unique\": \"R1\"", "\"unique\": \"R2\"");
        Assert.That(run.Diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "ABQ0007" }));
        Assert.That(run.Reasons(StepNames.Files).Count(reason => reason != Unchanged), Is.EqualTo(2), "the scope with the faulty value, and the fingerprint");
    }

    [Test]
    public void The_same_spec_gives_equal_models_from_fresh_reads()
    {
        var first = Abiquo.Sdk.Generator.Pipeline.SpecResult.Read(new(Spec, "shop", true, []), default);
        var second = Abiquo.Sdk.Generator.Pipeline.SpecResult.Read(new(new SpecText("shop.json", RepositoryFiles.ShopSpec), "shop", true, []), default);
        Assert.That(second.Model, Is.Not.SameAs(first.Model).And.EqualTo(first.Model));
        Assert.That(second.Model!.GetHashCode(), Is.EqualTo(first.Model!.GetHashCode()));
    }

    private static string[] Steps { get; } = [StepNames.Specs, StepNames.Results, StepNames.Files];

    private static GeneratorRun Edit(string find, string put)
    {
        Assert.That(RepositoryFiles.ShopSpec, Does.Contain(find), "the test changes something");
        return new GeneratorRun(Spec).Replace(Spec, new SpecText("shop.json", RepositoryFiles.ShopSpec.Replace(find, put, StringComparison.Ordinal)));
    }
}
