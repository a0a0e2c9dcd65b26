using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Emit;

/// <summary>The ids of a shipped spec as constants, which the library's own code refers to.</summary>
public class SpecIdsTests
{
    private const string File = "topology-spec.spec.ids.g.cs";

    private const string Writer = "namespace Acme.Shop.Configuration; internal static class Writer { internal const string Wanted = SpecIds.Endpoints.SqlNode; }";

    [Test]
    public void Code_of_the_library_refers_to_an_endpoint_by_its_id() =>
        Assert.That(GeneratorRun.Over(RepositoryFiles.ShopSpec).Compile(Writer), Is.Empty);

    [Test]
    public void Code_that_refers_to_a_renamed_endpoint_does_not_compile()
    {
        var run = GeneratorRun.Over(RepositoryFiles.ShopSpec.Replace("SqlNode", "SqlReplica", StringComparison.Ordinal));
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile(Writer).Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "CS0117" }));
    }

    /// <summary>In the shipped spec, for example, several roles run in Tomcat and listen on its HTTP connector.</summary>
    [Test]
    public void An_endpoint_of_several_roles_has_one_constant()
    {
        var ids = GeneratorRun.Over(RepositoryFiles.DefaultSpec).Sources[File];
        Assert.That(ids.Split("internal const string TomcatHttp = \"TomcatHttp\";"), Has.Length.EqualTo(2));
    }

    /// <summary>Users have no component writers: their own spec gets the classes of its appliances and nothing else.</summary>
    [Test]
    public void A_spec_of_a_users_project_has_none() =>
        Assert.That(new GeneratorRun(new SpecText("shop.json", RepositoryFiles.ShopSpec, "own")).Sources.Keys, Has.None.Contains("spec.ids"));

    [TestCase("Roles", "Pictures")]
    [TestCase("ToString", "Nfsd")]
    public void An_id_that_cannot_be_a_constant_is_refused(string id, string instead)
    {
        var spec = RepositoryFiles.ShopSpec.Replace($"\"{instead}\"", $"\"{id}\"", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(spec).Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("ABQ0011"));
        Assert.That(new GeneratorRun(new SpecText("shop.json", spec, "own")).Diagnostics.Select(diagnostic => diagnostic.Id), Has.None.EqualTo("ABQ0011"));
    }
}
