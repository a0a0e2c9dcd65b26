using System.Text.Json;
using System.Xml.Linq;
using Abiquo.Sdk.Tests.Artefacts;

namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class VerifyVerbTests
{
    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("abiquo-sdk-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Without_results_it_says_how_to_get_them()
    {
        var run = await Run.OnSample("verify");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
        Assert.That(run.Error, Does.Contain("ansible-playbook -i inventory.ini verify.yml").And.Contain("bash verify.sh > NAME.jsonl"));
    }

    [Test]
    public async Task A_sound_platform()
    {
        Keep(new(Samples.Distributed));
        var run = await Run.OnSample($"verify {_folder}");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "")));
        Assert.That(run.Error, Does.Contain("As expected: 9 hosts, 2092 connections tried, 0 failed, 0 causes."));
    }

    [Test]
    public async Task A_platform_with_a_fault()
    {
        Keep(new SimulatedPlatform(Samples.Distributed).BreakOpen("refused", (_, probe) => probe.To == "dn2.example.com" && probe.Port == 5672));
        var (table, json, junit) = (await Run.OnSample($"verify {_folder}"), await Run.OnSample($"verify {_folder} --format json"), await Run.OnSample($"verify {string.Join(' ', Directory.GetFiles(_folder))} --format junit"));
        using var document = JsonDocument.Parse(json.Output);
        var xml = XDocument.Parse(junit.Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((table.ExitCode, json.ExitCode, junit.ExitCode), Is.EqualTo((1, 1, 1)));
            Assert.That(table.Output, Does.Contain("service-down").And.Contain("nothing listens on 5672/tcp"));
            Assert.That(table.Error, Does.Contain("Not as expected: 9 hosts, 2092 connections tried, 6 failed, 1 cause."));
            Assert.That(document.RootElement.GetProperty("culprits")[0].GetProperty("where").GetString(), Is.EqualTo("dn2.example.com"));
            Assert.That(document.RootElement.GetProperty("failures").GetArrayLength(), Is.EqualTo(6));
            Assert.That(xml.Descendants("testsuite").Sum(suite => (int)suite.Attribute("failures")!), Is.EqualTo(6));
            Assert.That(xml.Descendants("failure").Select(failure => (string)failure.Attribute("message")!), Is.All.Contain("nothing listens on 5672/tcp"));
            Assert.That(xml.Descendants("testsuite").Select(suite => (string)suite.Attribute("name")!), Has.Member("platform").And.Member("cloud.example.com"));
        }
    }

    [Test]
    public async Task Faulty_lines_are_all_named()
    {
        File.WriteAllText(Path.Combine(_folder, "a.jsonl"), "{\nx");
        File.WriteAllText(Path.Combine(_folder, "b.jsonl"), "\0");
        var run = await Run.OnSample($"verify {_folder} --format junit");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("a.jsonl:1: error:").And.Contain("a.jsonl:2: error:").And.Contain("b.jsonl:1: error:"));
    }

    [Test]
    public async Task What_cannot_be_read_is_named()
    {
        var run = await Run.OnSample($"verify {_folder} /nonexistent/a.jsonl");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
        Assert.That(run.Error, Does.Contain("contains no file that ends in .jsonl").And.Contain("'/nonexistent/a.jsonl' cannot be read"));
    }

    [Test]
    public async Task Who_lacks_an_address_is_named()
    {
        var run = await Run.Of(Samples.Distributed with { Server = new() { Host = new("cloud.example.com") } }, $"verify {_folder}");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("'cloud.example.com' has no address"));
    }

    private void Keep(SimulatedPlatform platform)
    {
        foreach (var (name, text) in platform.Files())
        {
            File.WriteAllText(Path.Combine(_folder, name), text);
        }
    }
}
