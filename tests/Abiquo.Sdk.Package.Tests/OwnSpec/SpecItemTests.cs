using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests.OwnSpec;

/// <summary>What a project may write about its spec: each mistake is one error of ours, and the compiler has nothing to add.</summary>
public sealed class SpecItemTests
{
    /// <summary>A program that cannot be compiled without the generated classes.</summary>
    private const string Program = """
        using Acme.Topology;

        System.Console.WriteLine(Web.About.Label);
        """;

    private Consumer _consumer = null!;

    [OneTimeSetUp]
    public async Task Restore()
    {
        _consumer = new Consumer();
        Write(ProjectFile.Spec(AcmeSpec.FileName));
        _consumer.Write("app/acme.json", AcmeSpec.Text);
        _consumer.Write("app/Program.cs", Program);
        var build = await _consumer.BuildAsync("app", "-warnaserror");
        Assert.That(build.Messages, Is.Empty, build.ToString());
    }

    [OneTimeTearDown]
    public void Remove() => _consumer.Dispose();

    [Test]
    public Task Files_that_are_missing_are_one_error_each() => Expect(
        """<TopologySpec Include="acme.json;acme.jsn;specs/gone.json;obj" />""",
        ("app.csproj", "ABQ0102", "the topology spec 'acme.jsn' cannot be read: there is no file"),
        ("app.csproj", "ABQ0102", "the topology spec 'specs/gone.json' cannot be read: there is no file"),
        ("app.csproj", "ABQ0102", "the topology spec 'obj' cannot be read: '"));

    [TestCase("7.3")]
    [TestCase("11")]
    [TestCase("11.0")]
    [TestCase("ISO-2")]
    public Task An_older_language_is_one_error(string version) => Expect(
        """<TopologySpec Include="acme.json" />""",
        [$"-p:LangVersion={version}"],
        ("app.csproj", "ABQ0101", $"this project is compiled as C# {version}; remove LangVersion from the project"));

    [TestCase("12")]
    [TestCase("latest")]
    [TestCase("preview")]
    public Task A_newer_language_is_none(string version) =>
        Expect("""<TopologySpec Include="acme.json" />""", [$"-p:LangVersion={version}"]);

    [Test]
    public Task A_file_that_is_listed_twice_is_one_spec() => Expect(
        """<TopologySpec Include="acme.json;./acme.json;acme.json" /><AdditionalFiles Include="*.json" />""");

    [Test]
    public Task A_pattern_that_matches_nothing_is_no_spec() => Expect(
        """<TopologySpec Include="acme.json;specs/*.json" />""");

    [Test]
    public async Task A_file_in_UTF_16_is_read()
    {
        _consumer.Write("app/wide.json", AcmeSpec.Text, System.Text.Encoding.Unicode);
        await Expect("""<TopologySpec Include="wide.json" />""");
    }

    [Test]
    public async Task An_empty_file_is_one_error_that_says_so()
    {
        _consumer.Write("app/empty.json", "");
        await Expect(
            """<TopologySpec Include="acme.json;empty.json" />""", ("empty.json", "ABQ0001", "the file is empty"));
    }

    private Task Expect(string items, params (string File, string Id, string Text)[] errors) => Expect(items, [], errors);

    private async Task Expect(string items, string[] options, params (string File, string Id, string Text)[] errors)
    {
        Write(ProjectFile.Item(items));
        var build = await _consumer.BuildAsync("app", ["--no-restore", .. options]);
        Assert.That(
            build.Messages.Select(message => (message.File, message.Severity, message.Id)),
            Is.EquivalentTo(errors.Select(error => (error.File, "error", error.Id))),
            build.ToString());
        Assert.That(
            errors.Where(error => !build.Messages.Any(message => message.Text.Contains(error.Text, StringComparison.Ordinal))), Is.Empty);
    }

    private void Write(string items) => _consumer.Write("app/app.csproj", ProjectFile.Console(ProjectFile.Package(PackedFeed.Sdk), items));
}
