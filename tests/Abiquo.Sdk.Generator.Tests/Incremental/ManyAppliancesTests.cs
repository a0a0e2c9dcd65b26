using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Tests.Harness;
using Newtonsoft.Json.Linq;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Abiquo.Sdk.Generator.Tests.Incremental;

/// <summary>Many appliances share files, because each file costs the compiler time at every keystroke.</summary>
public class ManyAppliancesTests
{
    private const int Many = 1000;

    /// <summary>The files beside those of the appliances: a scope, an environment, the roles, the ids, the spec as a value and its fingerprint.</summary>
    private const int OtherFiles = 6;

    [Test]
    public void Up_to_a_number_each_has_a_file_of_its_own() =>
        Assert.That(new GeneratorRun(Spec(ApplianceGroups.MaxFiles)).Sources.Keys, Is.SupersetOf(new[] { "shop.Web.g.cs", "shop.Store.g.cs", "shop.Web2.g.cs" }).And.None.Contains("appliances."));

    [Test]
    public void Above_it_they_share_that_many()
    {
        var sources = new GeneratorRun(Spec(Many)).Sources;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(sources, Has.Count.EqualTo(ApplianceGroups.MaxFiles + OtherFiles));
            Assert.That(sources.Values.Sum(text => text.Split(" : global::Abiquo.Sdk.Appliance, ").Length - 1), Is.EqualTo(Many), "each is in one of them");
        }
    }

    [Test]
    public void Shared_files_compile() => Assert.That(new GeneratorRun(Spec(ApplianceGroups.MaxFiles + 1)).Compile(), Is.Empty);

    [Test]
    public void An_appliance_stays_in_its_file()
    {
        var before = new GeneratorRun(Spec(50)).Sources;
        var after = new GeneratorRun(Spec(60)).Sources;
        Assert.That(before.Where(file => file.Value.Contains("record Web17 :", StringComparison.Ordinal)).Select(file => file.Key), Is.EqualTo(new[] { "shop.appliances.05.g.cs" }));
        Assert.That(after.Where(file => file.Value.Contains("record Web17 :", StringComparison.Ordinal)).Select(file => file.Key), Is.EqualTo(new[] { "shop.appliances.05.g.cs" }));
    }

    [Test]
    public void An_edit_of_unrelated_code_reruns_no_step()
    {
        var run = new GeneratorRun(Spec(Many)).Type("internal static class Unrelated { internal const int Edited = 1; }");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Reasons(StepNames.Specs), Is.All.EqualTo(Cached));
            Assert.That(run.Reasons(StepNames.Results), Is.All.EqualTo(Cached));
            Assert.That(run.Reasons(StepNames.Files), Has.Count.EqualTo(ApplianceGroups.MaxFiles + OtherFiles).And.All.EqualTo(Cached));
            Assert.That(run.OutputReasons(), Is.Not.Empty.And.All.EqualTo(Cached));
            Assert.That(run.Rewritten, Is.Empty);
        }
    }

    [Test]
    public void An_edit_of_one_appliance_writes_its_file_and_the_fingerprint_again()
    {
        var spec = Spec(50);
        var edited = new SpecText("shop.json", spec.GetText().ToString().Replace("\"Shows the shop 17.\"", "\"Shows it.\"", StringComparison.Ordinal));
        Assert.That(new GeneratorRun(spec).Replace(spec, edited).Rewritten, Is.EqualTo(new[] { "shop.appliances.05.g.cs", "shop.spec.fingerprint.g.cs" }));
    }

    /// <summary>The web server's file names all appliances, because everybody may connect to it.</summary>
    [Test]
    public void A_new_appliance_writes_its_file_and_the_list_of_all_and_whoever_accepts_it_again()
    {
        var spec = Spec(50);
        var run = new GeneratorRun(spec).Replace(spec, Spec(51));
        Assert.That(run.Rewritten, Is.EquivalentTo(new[]
        {
            "shop.appliances.01.g.cs", "shop.appliances.04.g.cs", "shop.spec.topology.g.cs", "shop.spec.fingerprint.g.cs",
        }));
    }

    [Test]
    public void A_new_appliance_among_many_writes_its_file_and_the_list_of_all_again()
    {
        var spec = Spec(EndpointModel.MostSources + 1);
        var run = new GeneratorRun(spec).Replace(spec, Spec(EndpointModel.MostSources + 2));
        Assert.That(run.Rewritten, Has.Count.EqualTo(3).And.Contain("shop.spec.topology.g.cs").And.Contain("shop.spec.fingerprint.g.cs"));
    }

    /// <summary>
    /// Returns the shop with additional web servers that no rule concerns, so that the links of the others stay the same.
    /// </summary>
    private static SpecText Spec(int appliances)
    {
        var spec = JObject.Parse(RepositoryFiles.ShopSpec);
        var role = (JObject)spec["roles"]![0]!.DeepClone();
        role["id"] = "Idle";
        role.Remove("endpoints");
        ((JArray)spec["roles"]!).Add(role);
        for (var i = 2; i < appliances; i++)
        {
            var web = (JObject)spec["appliances"]![0]!.DeepClone();
            web["id"] = $"Web{i}";
            web["summary"] = $"Shows the shop {i}.";
            web["roles"] = new JArray("Idle");
            ((JArray)spec["appliances"]!).Add(web);
        }

        return new SpecText("shop.json", spec.ToString());
    }
}
