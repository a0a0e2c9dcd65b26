using System.Text.Json;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class DiffVerbTests
{
    private string _old = "";

    [SetUp]
    public void Export()
    {
        _old = Path.GetTempFileName();
        File.WriteAllText(_old, EnvironmentJson.Write(Samples.Distributed));
    }

    [TearDown]
    public void Remove() => File.Delete(_old);

    [Test]
    public async Task Nothing_changes_without_a_change()
    {
        var run = await Run.OnSample($"diff {_old}");
        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((0, "Nothing changes.\n", "")));
    }

    [TestCase("text", "STEPS")]
    [TestCase("markdown", "## Steps")]
    public async Task What_changes_is_shown_with_its_risk(string format, string heading)
    {
        var run = await Run.Of(Samples.Distributed with { Monitoring = null }, $"diff {_old} --format {format}");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Output, Does.Contain(heading).And.Contain("mon.example.com").And.Contain("what still uses it is cut off").And.Not.Contain("pened"));
    }

    [Test]
    public async Task Json_always_has_all_tables()
    {
        using var json = JsonDocument.Parse((await Run.OnSample($"diff {_old} --format json")).Output);
        Assert.That(
            json.RootElement.EnumerateObject().Select(table => table.Name),
            Is.EqualTo(["hosts_added", "hosts_removed", "hosts_changed", "readdressed", "parameters", "files", "opened", "closed", "steps"]));
    }

    [Test]
    public async Task Two_documents_are_compared()
    {
        var next = _old + ".next";
        File.WriteAllText(next, EnvironmentJson.Write(Samples.Distributed with { DnsServers = ["10.9.0.53"] }));
        var run = await Run.OnSample($"diff {_old} {next} --format json");
        File.Delete(next);
        using var json = JsonDocument.Parse(run.Output);
        Assert.That((run.ExitCode, json.RootElement.GetProperty("opened").GetArrayLength()), Is.EqualTo((2, 18)));
    }

    [Test]
    public async Task A_document_that_is_not_there_is_an_error()
    {
        var run = await Run.OnSample("diff nowhere.json");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
        Assert.That(run.Error, Does.StartWith("error: the file 'nowhere.json' cannot be read: "));
    }
}
