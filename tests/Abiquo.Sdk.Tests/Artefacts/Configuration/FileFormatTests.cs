using System.Text.Json;
using System.Xml.Linq;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>Whatever text a value has, a reader of the format finds it, and nothing else.</summary>
public sealed class FileFormatTests
{
    // A brace opens a reference, so no fixed text has one; '@' before one must not make a secret of it.
    private const string Hostile = "  \\ a=b:c \"d'<e>&amp;]]>--\n!e\r\t\u0000é\u2028😀 = $@`id`";

    [Test]
    public void An_object_of_texts_is_read_as_it_was_meant()
    {
        var text = Written("json", new PropertyDefinition("a.b", Hostile), new("\"c\n", "x{secret:mail}"))!.Text;
        var members = JsonDocument.Parse(text).RootElement.EnumerateObject().Select(member => (member.Name, member.Value.GetString()));
        Assert.That(members, Is.EqualTo([("a.b", Hostile), ("\"c\n", "x@{secret:mail}")]));
        Assert.That(SecretReference.In(text), Is.EqualTo(["mail"]));
    }

    /// <summary>XML has no way to write some characters; each is a blank.</summary>
    [Test]
    public void Resources_are_read_as_they_were_meant()
    {
        var text = Written(
            "tomcatContext",
            new PropertyDefinition("jdbc/a.url", Hostile),
            new("jdbc/a.password", "x{secret:mail}"),
            new("jdbc/\"b.url", "1"),
            new("mail/c.username", "without an address"))!.Text;
        var resources = XDocument.Parse(text).Root!.Elements("Resource").ToList();
        var blank = string.Concat(Hostile.Select(c => c is < ' ' or '\u2028' ? ' ' : c));
        Assert.That(
            resources.Select(resource => ((string?)resource.Attribute("name"), (string?)resource.Attribute("url"), (string?)resource.Attribute("password"))),
            Is.EqualTo(new[] { ("jdbc/a", blank, "x@{secret:mail}"), ("jdbc/\"b", "1", null) }));
        Assert.That(SecretReference.In(text), Is.EqualTo(["mail"]));
    }

    /// <summary>What would end the quotes or the line, or be expanded, is written as an address has it.</summary>
    [Test]
    public void A_path_leads_where_it_was_meant()
    {
        const string Address = "http://b/%20%22c%0Ad%5C%25E%24F<g>%E9%7B";
        Assert.That(
            Written("webProxy", new PropertyDefinition("/a", "http://b/ \"c\nd\\%E$F<g>é{"))!.Text,
            Does.EndWith($"\nProxyPass \"/a\" \"{Address}\"\nProxyPassReverse \"/a\" \"{Address}\"\n"));
    }

    /// <summary>The parts of a value are escaped one by one, and a brace that is open at its end is part of none.</summary>
    [TestCase("properties")]
    [TestCase("json")]
    [TestCase("tomcatContext")]
    [TestCase("webProxy")]
    public void A_text_that_looks_like_a_secret_is_none(string format) =>
        Assert.That(SecretReference.In(Written(format, new PropertyDefinition("a.url", "@{") { Note = "@{secret:a}" })!.Text), Is.Empty);

    [TestCase("json")]
    [TestCase("tomcatContext")]
    [TestCase("webProxy")]
    public void A_file_of_nothing_is_not_written(string format) => Assert.That(Written(format, new PropertyDefinition("a.url", "{X.Fqdn}")), Is.Null);

    [Test]
    public void Services_are_restarted_each_if_it_runs() => Assert.That(
        PropertiesFile.All(Samples.Distributed, "mon.example.com").Single()!.Installation!.Activate,
        Is.EqualTo(
            "{ systemctl try-restart abiquo-emmett.service 2>/dev/null || ! systemctl cat abiquo-emmett.service >/dev/null 2>&1; } && "
            + "{ systemctl try-restart abiquo-delorean.service 2>/dev/null || ! systemctl cat abiquo-delorean.service >/dev/null 2>&1; }"));

    /// <summary>Renders a file of V2V for a spec that defines only this.</summary>
    private static ArtefactFile? Written(string format, params PropertyDefinition[] entries)
    {
        var file = new PropertiesDefinition("/etc/x.conf") { Format = format, Entries = entries.ToValueList() };
        var spec = AbiquoTopology.Spec;
        return PropertiesFile.All(
            Samples.Small,
            "v2v.madrid.example.com",
            spec with
            {
                Roles = spec.Roles.Select(role => role.Id == "ConversionManager" ? role with { Properties = [file] } : role).ToValueList(),
            },
            ".conf").Single();
    }
}
