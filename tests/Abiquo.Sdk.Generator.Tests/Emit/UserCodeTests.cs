using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Emit;

/// <summary>
/// Generated code means the same in any project: whatever types and namespaces its users have, and whatever they call their appliances.
/// </summary>
public class UserCodeTests
{
    /// <summary>Names of the types that generated code uses, and of some that a project is likely to have.</summary>
    private const string Names = "Link Host Endpoint IEndpoint IAccepts Appliance Scope Member Database Server Environment String Obsolete "
        + "ObsoleteAttribute EditorBrowsable GeneratedCode ArgumentException IEnumerable OneOrMore ValueList Network Unique TopologySpec "
        + "TopologyEnvironment ApplianceDefinition Protocol RuleGroup Confidence Citation SourceCatalogue ExternalMember ExternalPlace";

    private const string Links = """
        internal static class Shop
        {
            internal static object[] Links(global::Acme.Shop.Web web, global::Acme.Shop.Store store) =>
                [web.Connect(store.Sql), web.ConnectTo.StoreSql(store)];
        }
        """;

    [TestCase("Contoso.Abiquo")]
    [TestCase("Contoso.Abiquo.Sdk")]
    [TestCase("Contoso.System")]
    [TestCase("Contoso.System.Collections")]
    [TestCase("System2.Link")]
    public void A_spec_may_have_any_namespace(string name) => Compiles(RepositoryFiles.ShopSpec.Replace("Acme.Shop", name, StringComparison.Ordinal));

    [TestCase("Acme.Abiquo")]
    [TestCase("Acme.System")]
    [TestCase("Acme.Shop.Abiquo")]
    [TestCase("Acme.Shop.System")]
    public void A_project_may_have_any_namespace(string name) =>
        Compiles(RepositoryFiles.ShopSpec, $"namespace {name} {{ internal sealed class Mine; }} {Links}");

    [TestCase("Acme.Shop")]
    [TestCase("Acme")]
    public void A_project_may_have_types_of_any_name_in_the_namespace_of_the_spec_or_around_it(string place) =>
        Compiles(RepositoryFiles.ShopSpec, $"namespace {place} {{ {Types} }} {Links}");

    [Test]
    public void A_project_may_have_types_of_any_name_without_a_namespace() => Compiles(RepositoryFiles.ShopSpec, $"{Types} {Links}");

    [Test]
    public void A_project_may_import_types_of_any_name_everywhere() =>
        Compiles(RepositoryFiles.ShopSpec, $"global using Elsewhere; internal sealed class User : Obsolete; namespace Elsewhere {{ {Types} }} {Links}");

    [Test]
    public void A_spec_that_extends_another_is_as_independent()
    {
        var run = GeneratorRun.OfExtension(RepositoryFiles.Extension.Replace("Corp.Topology", "Corp.Abiquo", StringComparison.Ordinal));
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile($"namespace Corp.Abiquo {{ {Types} internal sealed class Datacenter; internal interface IServices; internal sealed class AbiquoTopology; }}"), Is.Empty);
    }

    /// <summary>Its appliances may have the names of our types, of the vendor's classes and of the namespaces that generated code uses.</summary>
    [TestCase("Link")]
    [TestCase("Endpoint")]
    [TestCase("Appliance")]
    [TestCase("Scope")]
    [TestCase("Environment")]
    [TestCase("Member")]
    [TestCase("Database")]
    [TestCase("Server")]
    [TestCase("Api")]
    [TestCase("System")]
    [TestCase("Abiquo")]
    [TestCase("String")]
    [TestCase("Obsolete")]
    [TestCase("Network")]
    [TestCase("Protocol")]
    [TestCase("TopologySpec")]
    [TestCase("ExternalPlace")]
    public void An_appliance_may_have_the_name_of_a_type_or_a_namespace_of_ours(string name)
    {
        var spec = RepositoryFiles.ShopSpec
            .Replace("\"id\": \"Store\", \"label\"", $"\"id\": \"{name}\", \"label\"", StringComparison.Ordinal)
            .Replace("\"appliance\": \"Store\"", $"\"appliance\": \"{name}\"", StringComparison.Ordinal)
            .Replace("Store.Addresses", $"{name}.Addresses", StringComparison.Ordinal);
        Compiles(spec, $$"""
            namespace Acme.Shop
            {
                internal static class Program
                {
                    internal static object[] Links(Web web, {{name}} store) => [web.Connect(store.Sql), web.ConnectTo.{{name}}Sql(store)];
                }
            }
            """);
    }

    private static string Types => string.Concat(Names.Split(' ').Select(name => $"internal class {name};"));

    private static void Compiles(string spec, string program = "")
    {
        var run = GeneratorRun.Over(spec);
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile(program), Is.Empty);
    }
}
