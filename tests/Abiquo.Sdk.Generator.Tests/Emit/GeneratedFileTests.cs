using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Emit;

public class GeneratedFileTests
{
    [TestCase("Web")]
    [TestCase("Store")]
    [TestCase("Region")]
    [TestCase("ShopEnvironment")]
    [TestCase("spec.ids")]
    [TestCase("spec.topology")]
    public void Files_are_as_reviewed(string name) =>
        Snapshot.Verify(name, GeneratorRun.Over(RepositoryFiles.ShopSpec).Sources[$"topology-spec.{name}.g.cs"]);

    [Test]
    public void A_spec_of_ones_own_compiles_without_a_warning() =>
        Assert.That(GeneratorRun.Over(RepositoryFiles.ShopSpec).Compile(), Is.Empty);

    [Test]
    public void A_project_that_promises_CLS_compliance_is_not_warned() =>
        Assert.That(GeneratorRun.Over(RepositoryFiles.ShopSpec).Compile("[assembly: System.CLSCompliant(true)]"), Is.Empty);

    [Test]
    public void The_shipped_spec_compiles_without_a_warning()
    {
        // In another namespace: the shipped classes are referenced as well.
        var spec = RepositoryFiles.DefaultSpec.Replace("\"namespace\": \"Abiquo.Sdk.Platform\"", "\"namespace\": \"Elsewhere\"", StringComparison.Ordinal);
        var run = GeneratorRun.Over(spec);
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile(), Is.Empty);
    }

    /// <summary>
    /// Generated code refers to the interfaces of roles that an appliance has or a rule admits. A role that only an outside party has needs
    /// none.
    /// </summary>
    [Test]
    public void Roles_that_are_admitted_have_an_interface()
    {
        var spec = RepositoryFiles.ShopSpec.Replace("{ \"id\": \"orders\"", "{ \"id\": \"copies\", \"group\": \"documented\", \"from\": \"Pictures\", \"to\": \"Data.Sql\", \"purpose\": \"Copies\", \"confidence\": \"low\", \"source\": [\"MANUAL\"] },\n{ \"id\": \"orders\"", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(RepositoryFiles.ShopSpec).Sources["topology-spec.spec.roles.g.cs"], Does.Contain("interface IFront").And.Contain("interface IData").And.Not.Contain("interface IPictures"));
        Assert.That(GeneratorRun.Over(spec).Sources["topology-spec.spec.roles.g.cs"], Does.Contain("interface IPictures"));
        Assert.That(GeneratorRun.Over(spec).Compile(), Is.Empty);
    }

    /// <summary>One of its roles is enough.</summary>
    [Test]
    public void A_refusal_names_an_outside_party_of_several_roles()
    {
        var spec = RepositoryFiles.ShopSpec.Replace("\"kind\": \"networks\", \"roles\": [\"Front\"]", "\"kind\": \"networks\", \"roles\": [\"Pictures\", \"Front\"]", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(spec).Sources["topology-spec.Store.g.cs"], Does.Contain("Store may not connect to Store.Sql (TCP 5432), which accepts connections from Web and the offices only."));
    }

    /// <summary>
    /// Of a rule for a role of the source and an earlier one for everybody, the first describes the purpose of the link.
    /// </summary>
    [Test]
    public void The_rules_of_a_link_stand_in_the_order_of_the_file()
    {
        var spec = RepositoryFiles.ShopSpec.Replace("{ \"id\": \"pictures\"", "{ \"id\": \"reports\", \"group\": \"documented\", \"from\": \"Data\", \"to\": \"Front.Https\", \"purpose\": \"Reports\", \"confidence\": \"high\", \"source\": [\"MANUAL\"] },\n{ \"id\": \"pictures\"", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(spec).Sources["topology-spec.Store.g.cs"], Does.Contain("Store to Web.Https, TCP 443 by default. Shopping.</summary>\n        /// <remarks>Rules: customers, reports.</remarks>"));
    }

    /// <summary>Regardless of the order of the roles that provide the endpoint.</summary>
    [Test]
    public void The_rules_of_an_endpoint_of_several_roles_stand_in_the_order_of_the_file()
    {
        var spec = RepositoryFiles.ShopSpec
            .Replace("\"id\": \"Nfs\", \"components\": [\"Nfsd\"], \"protocols\": [\"tcp\", \"udp\"], \"port\": 2049", "\"id\": \"Https\", \"components\": [\"Nginx\"], \"protocols\": [\"tcp\"], \"port\": 443", StringComparison.Ordinal)
            .Replace("\"to\": \"Pictures.Nfs\"", "\"to\": \"Pictures.Https\"", StringComparison.Ordinal)
            .Replace("\"roles\": [\"Front\"],", "\"roles\": [\"Pictures\", \"Front\"],", StringComparison.Ordinal);
        var run = GeneratorRun.Over(spec);
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Sources["topology-spec.Web.g.cs"], Does.Contain("/// <remarks>Rules: customers, pictures.</remarks>\n    public HttpsEndpoint Https"));
    }

    [Test]
    public void A_port_has_the_name_of_its_endpoint_in_whatever_casing()
    {
        var run = GeneratorRun.Over(RepositoryFiles.ShopSpec.Replace("\"id\": \"Https\",", "\"id\": \"HTTPSv2\",", StringComparison.Ordinal).Replace("Front.Https", "Front.HTTPSv2", StringComparison.Ordinal));
        Assert.That(run.Compile("namespace P; internal static class P { internal static object O(Acme.Shop.Web web) => web with { Ports = new() { HTTPSv2 = 8443 } }; }"), Is.Empty);
    }

    [Test]
    public void Hostile_texts_stay_texts()
    {
        const string hostile = """\"; } /* */ // </summary> <x> & {0} {{ } \u2028 \u0085 \u0000 \n #error */ 😀 \ud800""";
        var spec = RepositoryFiles.ShopSpec
            .Replace("Shows the shop.", hostile, StringComparison.Ordinal)
            .Replace("Shopping", hostile, StringComparison.Ordinal)
            .Replace("Web server", hostile, StringComparison.Ordinal)
            .Replace("MANUAL ch. 1\"", $"MANUAL {hostile}\"", StringComparison.Ordinal)
            .Replace("two nodes cannot outvote each other", hostile, StringComparison.Ordinal)
            .Replace("https://acme.example/links", hostile, StringComparison.Ordinal);
        var run = GeneratorRun.Over(spec);
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile(), Is.Empty);
    }

    [Test]
    public void Two_specs_of_one_name_do_not_stop_the_generator()
    {
        var other = RepositoryFiles.ShopSpec.Replace("Acme.Shop", "Acme.Other", StringComparison.Ordinal);
        var run = new GeneratorRun(new SpecText("a/shop.json", RepositoryFiles.ShopSpec), new SpecText("b/SHOP.json", other));
        Assert.That(run.Compile(), Is.Empty);
    }

    [Test]
    public void A_file_that_is_no_spec_is_left_alone() =>
        Assert.That(new GeneratorRun(new SpecText("notes.txt", "{}")).Sources, Is.Empty);

    [Test]
    public void The_valid_part_of_a_faulty_spec_is_generated()
    {
        var spec = RepositoryFiles.ShopSpec.Replace("\"from\": \"Front\", \"to\": \"Data.Sql\"", "\"from\": \"Frnt\", \"to\": \"Data.Sql\"", StringComparison.Ordinal);
        var run = GeneratorRun.Over(spec);
        Assert.That(run.Diagnostics.Count(), Is.EqualTo(1));
        Assert.That(run.Compile("namespace P; internal static class P { internal static object O(Acme.Shop.Web web) => web.Https; }"), Is.Empty);
    }

    [Test]
    public void Lines_end_as_they_do_on_every_machine() =>
        Assert.That(GeneratorRun.Over(RepositoryFiles.ShopSpec).Sources.Values, Has.None.Contains("\r").And.All.Match("[};]\n\\z"));
}
