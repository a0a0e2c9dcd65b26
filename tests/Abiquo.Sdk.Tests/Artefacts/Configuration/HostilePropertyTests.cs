using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>Custom specs and share names may contain any text. What a program reads from the file is what was meant.</summary>
public sealed class HostilePropertyTests
{
    private const string Hostile = "  \\ a=b:c #d\n!e\r\t\f\u0000é\u2028😀} = \\@{";

    [Test]
    public void What_is_read_is_what_was_meant()
    {
        var text = Written(new PropertyDefinition("a", Hostile), new(" :=#!\\é\n", "b"), new("c", "x"))!.Text;
        var values = JavaProperties.Read(text);
        Assert.That(values.Select(pair => (pair.Key, pair.Value)), Is.EqualTo([("a", Hostile), (" :=#!\\é\n", "b"), ("c", "x")]));
        Assert.That(text, Does.Not.Contain("{"), "which only a secret has");
    }

    [Test]
    public void A_note_stays_a_comment()
    {
        var text = Written(new PropertyDefinition("a", "1") { Note = "x\nb=2\rc=3\u2028@{secret:root}" })!.Text;
        Assert.That(JavaProperties.Read(text).Keys, Is.EqualTo(["a"]));
        Assert.That(SecretReference.In(text), Is.Empty);
    }

    [Test]
    public void A_blank_that_begins_a_value_is_kept_where_it_is_the_first_of_several_pieces() =>
        Assert.That(
            JavaProperties.Read(Written(new PropertyDefinition("a", "  {Datacenter.Id} {Datacenter.Id}"))!.Text)["a"],
            Is.EqualTo("  madrid madrid"));

    [TestCase("10.1.0.5:/opt/vm@example+x_1-2.3")]
    [TestCase("[2001:db8::5]:/opt/vm_repository")]
    [TestCase("nfs.example.com:/a")]
    public void A_template_repository_is_as_it_was_given(string share)
    {
        var environment = Samples.Small with { Datacenters = [Samples.Madrid with { TemplateRepository = share }] };
        Assert.That(
            PropertiesFile.Values(environment, "rs.madrid.example.com")["abiquo.appliancemanager.repositoryLocation"],
            Is.EqualTo(share));
    }

    [Test]
    public void A_secret_is_named_and_the_file_is_not_for_everybody()
    {
        var file = Written(new PropertyDefinition("b", "{secret:rabbitmq-password}"), new("a", "x{secret:mail}y{secret:mail}"))!;
        Assert.That(file.Text, Does.Contain("\nb=@{secret:rabbitmq-password}\n").And.Contain("\na=x@{secret:mail}y@{secret:mail}\n"));
        Assert.That(
            file.Installation! with { Merge = null },
            Is.EqualTo(new Installation { Owner = "shop:shop", Mode = "0640", Secrets = ["mail", "rabbitmq-password"] }));
    }

    [Test]
    public void A_file_without_a_secret_is_for_everybody() =>
        Assert.That(
            Written(new PropertyDefinition("a", "1"))!.Installation! with { Merge = null }, Is.EqualTo(new Installation { Owner = "shop:shop" }));

    [Test]
    public void What_leads_nowhere_is_left_out() =>
        Assert.That(
            JavaProperties.Read(
                Written(new("a", "{X.Fqdn}"), new("b", "{X.Y.Port}"), new("c", "{X}"), new("d", "{X.Fqdn|Datacenter.Id}"))!.Text).Keys,
            Is.EqualTo(["d"]));

    /// <summary>Renders the properties of V2V for a spec that defines only these.</summary>
    private static ArtefactFile? Written(params PropertyDefinition[] entries)
    {
        var spec = AbiquoTopology.Spec;
        var properties = new PropertiesDefinition("/etc/x.properties") { Owner = "shop:shop", Entries = entries.ToValueList() };
        return PropertiesFile.Of(
            Samples.Small,
            "v2v.madrid.example.com",
            spec with
            {
                Roles = spec.Roles.Select(role => role.Id == "ConversionManager" ? role with { Properties = [properties] } : role)
                    .ToValueList()
            });
    }
}
