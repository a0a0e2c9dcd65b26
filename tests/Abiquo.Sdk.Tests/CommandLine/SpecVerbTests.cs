using System.Text.Json;

namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class SpecVerbTests
{
    private static readonly string[] Sections = ["appliances", "roles", "components", "ports", "networks", "parameters", "properties", "rules", "doubts", "constraints", "sources"];

    [TestCaseSource(nameof(Sections))]
    public async Task A_section_is_a_table_with_its_title(string section)
    {
        var run = await Run.OnSample($"spec {section}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
            Assert.That(run.Output, Does.Contain(section.ToUpperInvariant()));
            Assert.That(Sections.Where(other => run.Output.Contains(other.ToUpperInvariant(), StringComparison.Ordinal)), Is.EqualTo([section]));
        }
    }

    [Test]
    public async Task Without_a_section_all_are_shown()
    {
        var run = await Run.OnSample("spec");
        Assert.That(Sections.Where(section => !run.Output.Contains(section.ToUpperInvariant(), StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task Json_has_a_list_for_each_section()
    {
        using var json = JsonDocument.Parse((await Run.OnSample("spec --format json")).Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.RootElement.EnumerateObject().Select(list => list.Name), Is.EqualTo(Sections));
            Assert.That(
                json.RootElement.EnumerateObject().Where(list => list.Value.GetArrayLength() == 0).Select(list => list.Name),
                Is.EqualTo(["networks"]),
                "the spec of Abiquo has none");
        }
    }

    [TestCase("appliances", "appliance", "Datanode", "hosts", "1 or 3 or 5")]
    [TestCase("appliances", "appliance", "V2V", "disk_gb", "256")]
    [TestCase("components", "component", "RabbitMQ", "serves", "RabbitMQ (TCP 5672 or TLS 5671), RabbitMQPeers (TCP 4369), RabbitMQCluster (TCP 25672)")]
    [TestCase("components", "component", "Sentinel", "runs_on", "Datanode, Services, Monolithic server")]
    [TestCase("ports", "endpoint", "Watchtower", "accepts", "Server, Datanode, Remote Services, API, UI and API, Services, public cloud Remote Services, API and M, Monolithic server")]
    [TestCase("parameters", "parameter", "Services cluster IPs", "comes_from", "Datanode.Addresses")]
    [TestCase("properties", "property", "abiquo.api.zk.serverConnection", "when", "the API has several hosts")]
    [TestCase("properties", "property", "abiquo.m.instanceid", "value", "{Events.Fqdn}")]
    [TestCase("rules", "rule", "server-database", "to", "Database.MaxScale")]
    [TestCase("constraints", "constraint", "D8", "held_by", "validation")]
    [TestCase("sources", "source", "S0", "title", "Abiquo wiki, Distributed environment, version 20")]
    public async Task Json_of_a_section_says_what_the_documents_say(string section, string key, string row, string field, string value)
    {
        using var json = JsonDocument.Parse((await Run.OnSample($"spec {section} --format json")).Output);
        var found = json.RootElement.GetProperty(section).EnumerateArray().Single(entry => entry.GetProperty(key).GetString() == row);
        Assert.That(found.GetProperty(field).ToString(), Is.EqualTo(value));
    }

    [Test]
    public async Task It_needs_no_sound_environment() =>
        Assert.That(await Run.Of(Validation.Faulty.Environment, "spec --format json"), Is.EqualTo(await Run.OnSample("spec --format json")));
}
