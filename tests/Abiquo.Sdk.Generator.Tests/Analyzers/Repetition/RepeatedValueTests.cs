using Abiquo.Sdk.Generator.Tests.Harness;
using static Abiquo.Sdk.Generator.Tests.Analyzers.Repetition.EnvironmentText;

namespace Abiquo.Sdk.Generator.Tests.Analyzers.Repetition;

/// <summary>Values of datacenters that occur twice in one expression.</summary>
public class RepeatedValueTests
{
    private const string First = "\"madrid\"";
    private const string Again = "{|ABQ2201:\"madrid\"|}";

    [Test]
    public void An_id_is_used_once() => CheckDatacenters($"[{Datacenter(First, "\"nas:/a\"")}, {Datacenter(Again, "\"nas:/b\"")}]");

    [Test]
    public void A_third_use_is_a_second_error() =>
        CheckDatacenters($"[{Datacenter(First, "\"nas:/a\"")}, {Datacenter(Again, "\"nas:/b\"")}, {Datacenter(Again, "\"nas:/c\"")}]");

    [TestCase("\"nas:/vol/a\"", "\"nas:/vol/a\"")]
    [TestCase("\"nas:/vol/a\"", "\"NAS:/vol//a/\"")]
    [TestCase("\"[2001:db8::5]:/a\"", "\"[2001:0DB8:0::5]:/a/\"")]
    public void A_share_is_used_once_however_it_is_written(string first, string again) =>
        CheckDatacenters($"[{Datacenter(First, first)}, {Datacenter("\"paris\"", "{|ABQ2201:" + again + "|}")}]");

    [TestCase("new Datacenter(\"madrid\") { TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v }", TestName = "a creation that names its type")]
    [TestCase("(new(\"madrid\") { TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v })", TestName = "parentheses")]
    [TestCase("new(id: \"madrid\") { TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v }", TestName = "a named argument")]
    [TestCase("new(\"paris\") { Id = \"madrid\", TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v }", TestName = "an id that is set afterwards")]
    [TestCase("Make.Madrid(text) with { Id = \"madrid\" }", TestName = "a changed copy")]
    [TestCase("new(condition ? \"rome\" : \"madrid\") { TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v }", TestName = "an arm of a conditional id")]
    [TestCase("new(\"mad\" + \"rid\") { TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v }", TestName = "a concatenation")]
    [TestCase(".. new[] { new Datacenter(\"madrid\") { TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v } }", TestName = "an array that is spread")]
    [TestCase(".. new Datacenter[] { new(\"madrid\") { TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v } }", TestName = "a typed array that is spread")]
    [TestCase(".. OneOrMore.From([new Datacenter(\"madrid\") { TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v }])", TestName = "a list that is spread")]
    [TestCase(".. OneOrMore.Create<Datacenter>([new(\"madrid\") { TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v }])", TestName = "a list that is created by hand and spread")]
    public void An_id_is_found_in(string first) => CheckDatacenters($"[{first}, {Datacenter(Again, "\"nas:/b\"")}]");

    [Test]
    public void A_changed_environment_is_an_expression_of_its_own() => Check(
        $"DistributedEnvironment production = null!; _ = production with {{ Datacenters = [{Datacenter(First, "\"nas:/a\"")}, {Datacenter(Again, "\"nas:/b\"")}] }};");

    [Test]
    public void An_environment_in_a_list_is_looked_at() => Check(
        $"DistributedEnvironment[] all = [new() {{ Server = server, Datanode = datanode, Datacenters = [{Datacenter(First, "\"nas:/a\"")}, {Datacenter(Again, "\"nas:/b\"")}] }}]; _ = all;");

    [Test]
    public void The_arms_of_a_choice_are_compared_with_what_is_always_there() => CheckDatacenters(
        $"[{Datacenter(First, "\"nas:/a\"")}, condition ? {Datacenter(Again, "\"nas:/b\"")} : {Datacenter("\"paris\"", "\"nas:/c\"")}]");

    [Test]
    public void Two_values_in_one_arm_meet() => Check(
        $"_ = new DistributedEnvironment {{ Server = server, Datanode = datanode, Datacenters = condition ? [{Datacenter(First, "\"nas:/a\"")}, {Datacenter(Again, "\"nas:/b\"")}] : [{Datacenter("\"paris\"", "\"nas:/c\"")}] }};");

    [Test]
    public void The_message_names_the_value_the_line_and_a_free_one()
    {
        var found = CheckDatacenters($"[{Datacenter(First, "\"nas:/a\"")},\n{Datacenter(Again, "\"nas:/b\"")}, {Datacenter("\"madrid2\"", "\"nas:/c\"")}]")[0];
        Assert.That(AnalyzerRun.Message(found), Is.EqualTo("the Id 'madrid' is already that of the Datacenter in line 10; every Datacenter has its own (D7), such as 'madrid3'"));
        Assert.That(found.Properties["instead"], Is.EqualTo("madrid3"));
        Assert.That(found.AdditionalLocations[0].GetLineSpan().StartLinePosition.Line, Is.EqualTo(9));
    }

    [Test]
    public void The_message_of_a_share_names_it_as_it_is_compared()
    {
        var found = CheckDatacenters($"[{Datacenter(First, "\"nas:/a\"")}, {Datacenter("\"paris\"", "{|ABQ2201:\"NAS:/a/\"|}")}]")[0];
        Assert.That(AnalyzerRun.Message(found), Is.EqualTo("the TemplateRepository 'nas:/a' is already that of the Datacenter in line 10; every Datacenter has its own (D8)"));
        Assert.That(found.Properties, Does.Not.ContainKey("instead"));
    }

    [Test]
    public void A_spec_of_ones_own_says_what_is_unique() => Assert.That(
        GeneratorRun.Over(RepositoryFiles.ShopSpec).Analyze(
            """
            namespace P;
            using Acme.Shop;
            static class P
            {
                internal static object M(Web web, Store store) => new ShopEnvironment
                {
                    Store = store,
                    Regions = [new("north") { PictureShare = "nas:/p", Web = web }, new("north") { PictureShare = "nas:/p", Web = web }],
                };
            }
            """).Select(AnalyzerRun.Message),
        Is.EqualTo(new[] { "the Id 'north' is already that of the Region in line 8; every Region has its own (R1), such as 'north2'" }));

    [TestCase("madrid", "madrid2")]
    [TestCase("dc-1", "dc-2")]
    [TestCase("dc9", "dc10")]
    [TestCase("m20261121", "m202611212")]
    [TestCase("m999998", "m999999")]
    [TestCase("m9999998", "m99999982")]
    public void The_next_free_id_counts_on(string id, string next) => Assert.That(
        CheckDatacenters($"[{Datacenter($"\"{id}\"", "\"nas:/a\"")}, {Datacenter($"{{|ABQ2201:\"{id}\"|}}", "\"nas:/b\"")}]")[0].Properties["instead"], Is.EqualTo(next));

    [Test]
    public void An_id_that_would_be_too_long_is_not_suggested()
    {
        var id = new string('m', 63);
        Assert.That(CheckDatacenters($"[{Datacenter($"\"{id}\"", "\"nas:/a\"")}, {Datacenter($"{{|ABQ2201:\"{id}\"|}}", "\"nas:/b\"")}]")[0].Properties, Does.Not.ContainKey("instead"));
    }
}
