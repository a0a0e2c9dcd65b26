using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Abiquo.Sdk.Generator.Tests.Incremental;

/// <summary>What an edit makes the generator do again.</summary>
public class IncrementalityTests
{
    private static readonly SpecText Spec = new("shop.json", RepositoryFiles.ShopSpec);

    [Test]
    public void An_edit_of_unrelated_code_reruns_no_step()
    {
        var run = new GeneratorRun(Spec).Type("internal static class Unrelated { internal const int Edited = 1; }");
        using (Assert.EnterMultipleScope())
        {
            foreach (var step in run.Result.TrackedSteps.Where(step => Steps.Contains(step.Key)))
            {
                Assert.That(step.Value.SelectMany(one => one.Outputs).Select(output => output.Reason), Is.All.EqualTo(Cached), step.Key);
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
    public void An_edit_of_one_appliance_writes_its_file_and_the_spec_again()
    {
        var run = Edit("\"Shows the shop.\"", "\"Shows the whole shop.\"");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Reasons(StepNames.Appliances), Is.EqualTo(new[] { Modified, Unchanged }));
            Assert.That(run.Reasons(StepNames.Roles), Is.EqualTo(new[] { Unchanged }));
            Assert.That(run.Reasons(StepNames.Scopes), Is.EqualTo(new[] { Unchanged }));
            Assert.That(run.OutputReasons().Count(reason => reason == Modified), Is.EqualTo(2), "the appliance and the spec as a value");
        }
    }

    [Test]
    public void An_error_in_the_spec_leaves_the_files_of_its_valid_parts_alone()
    {
        var run = Edit("\"unique\": \"R1\"", "\"unique\": \"R2\"");
        Assert.That(run.Diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "ABQ0007" }));
        Assert.That(run.Reasons(StepNames.Appliances), Is.All.EqualTo(Unchanged));
    }

    [Test]
    public void The_same_spec_gives_equal_models_from_fresh_reads()
    {
        var first = Abiquo.Sdk.Generator.Spec.SpecResult.Read(new(Spec, "shop", true, []), default);
        var second = Abiquo.Sdk.Generator.Spec.SpecResult.Read(new(new SpecText("shop.json", RepositoryFiles.ShopSpec), "shop", true, []), default);
        Assert.That(second.Model, Is.Not.SameAs(first.Model).And.EqualTo(first.Model));
        Assert.That(second.Model!.GetHashCode(), Is.EqualTo(first.Model!.GetHashCode()));
    }

    private static string[] Steps { get; } =
    [
        StepNames.Files, StepNames.Results, StepNames.Specs, StepNames.Appliances, StepNames.Scopes, StepNames.Environments, StepNames.Roles,
    ];

    private static GeneratorRun Edit(string find, string put)
    {
        Assert.That(RepositoryFiles.ShopSpec, Does.Contain(find), "the test changes something");
        return new GeneratorRun(Spec).Replace(Spec, new SpecText("shop.json", RepositoryFiles.ShopSpec.Replace(find, put, StringComparison.Ordinal)));
    }
}
