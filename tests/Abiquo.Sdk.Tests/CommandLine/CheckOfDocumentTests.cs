using System.Text.Json;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Tests.CommandLine;

/// <summary>The verb check tells programs where in a document something is wrong, in the format that they asked for.</summary>
public sealed class CheckOfDocumentTests
{
    private static readonly string Sound = EnvironmentJson.Write(Samples.Distributed);

    private string _file = "";

    public static IEnumerable<TestCaseData> Faulty =>
    [
        new TestCaseData(Sound.Replace("\"dn1.example.com\"", "\"dn1\"", StringComparison.Ordinal), "ABQ4001", "Datanode.Hosts[0].Fqdn")
            .SetArgDisplayNames("a name that is none"),
        new TestCaseData(Sound.Replace("10.0.1.11", "10.0.0.10", StringComparison.Ordinal), "ABQ3003", "Datanode.Host").SetArgDisplayNames("an address twice"),
        new TestCaseData(Sound[..(Sound.Length / 2)], "ABQ4001", "").SetArgDisplayNames("half a document"),
        new TestCaseData("", "ABQ4001", "").SetArgDisplayNames("nothing"),
    ];

    [SetUp]
    public void MakeFile() => _file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{Guid.NewGuid():N} a&b.json");

    [TearDown]
    public void RemoveFile() => File.Delete(_file);

    [TestCaseSource(nameof(Faulty))]
    public async Task Json_has_the_place(string document, string code, string path)
    {
        var (run, position) = await CheckAsync(document, "json");
        using var json = JsonDocument.Parse(run.Output);
        var first = json.RootElement[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Error), Is.EqualTo((1, "")));
            Assert.That((Text(first, "level"), Text(first, "code"), Text(first, "file")), Is.EqualTo(("error", code, _file)));
            Assert.That(Text(first, "path"), Does.StartWith(path));
            Assert.That($"({first.GetProperty("line")},{first.GetProperty("column")})", Is.EqualTo(position), "as the text says it");
        }
    }

    [TestCaseSource(nameof(Faulty))]
    public async Task Sarif_has_the_place(string document, string code, string path)
    {
        var (run, position) = await CheckAsync(document, "sarif");
        using var json = JsonDocument.Parse(run.Output);
        var first = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        var location = first.GetProperty("locations")[0];
        var (file, region) = (
            location.GetProperty("physicalLocation").GetProperty("artifactLocation"), location.GetProperty("physicalLocation").GetProperty("region"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Error), Is.EqualTo((1, "")));
            Assert.That((Text(first, "level"), Text(first, "ruleId")), Is.EqualTo(("error", code)));
            Assert.That(Text(file, "uri"), Is.EqualTo(Uri.EscapeDataString(_file).Replace("%2F", "/", StringComparison.Ordinal)));
            Assert.That($"({region.GetProperty("startLine")},{region.GetProperty("startColumn")})", Is.EqualTo(position));
            Assert.That(location.TryGetProperty("logicalLocations", out _), Is.EqualTo(path.Length > 0));
        }
    }

    [Test]
    public async Task A_recommendation_has_the_place_of_what_it_is_about()
    {
        await File.WriteAllTextAsync(_file, Sound);
        var line = 1 + Array.FindIndex(Sound.Split('\n'), text => text.Contains("\"Datanode\"", StringComparison.Ordinal));
        var (text, json) = (await CheckFileAsync("text"), await CheckFileAsync("json"));
        using var parsed = JsonDocument.Parse(json.Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((text.ExitCode, text.Error), Is.EqualTo((0, "")));
            Assert.That(text.Output, Does.StartWith($"{_file}({line},").And.Contain("): warning ABQ3026: Datanode: "));
            Assert.That((json.ExitCode, Text(parsed.RootElement[0], "level")), Is.EqualTo((0, "warning")));
            Assert.That(parsed.RootElement[0].GetProperty("line").GetInt32(), Is.EqualTo(line));
        }
    }

    [TestCase("json")]
    [TestCase("sarif")]
    public async Task A_file_that_is_not_there_is_still_a_usage_error(string format) =>
        Assert.That((await CheckFileAsync(format)).ExitCode, Is.EqualTo(64));

    private async Task<(Run Run, string Position)> CheckAsync(string document, string format)
    {
        await File.WriteAllTextAsync(_file, document);
        var text = (await CheckFileAsync("text")).Error;
        return (await CheckFileAsync(format), text[_file.Length..(text.IndexOf(')', _file.Length) + 1)]);
    }

    private Task<Run> CheckFileAsync(string format) =>
        Run.Of(Samples.Distributed, ["check", "--format", format, "--environment", _file]);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
