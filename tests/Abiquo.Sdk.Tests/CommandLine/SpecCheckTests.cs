namespace Abiquo.Sdk.Tests.CommandLine;

/// <summary>A spec that is being written is checked without a build. That both say the same, the tests of the documentation see.</summary>
public sealed class SpecCheckTests
{
    private string _file = null!;

    [SetUp]
    public void Name() => _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");

    [TearDown]
    public void Delete() => File.Delete(_file);

    [Test]
    public async Task A_spec_without_errors() =>
        Assert.That(await Check(RepositoryRoot.Read("samples/CustomSpec/mail.json")), Is.EqualTo(new Run(0, "No errors.\n", "")));

    [Test]
    public async Task All_errors_are_shown_at_line_and_column()
    {
        var spec = RepositoryRoot.Read("samples/CustomSpec/mail.json")
            .Replace("\"from\": \"Transfer\"", "\"from\": \"Tranfser\"", StringComparison.Ordinal)
            .Replace("\"port\": 993", "/* of IMAP, not of a \u2028 submission */ \"port\": 0", StringComparison.Ordinal);
        var run = await Check(spec);
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
            Assert.That(lines, Has.Some.Matches(@"\.json\(\d+,\d+\): error ABQ0007: there is no role 'Tranfser'; did you mean 'Transfer'\?$"));
            Assert.That(lines, Has.Some.Contains(": error ABQ0008: this number is not a port; expected a whole number from 1 to 65535"));
            Assert.That(lines[..^1], Has.All.StartsWith(_file + "("));
            Assert.That(lines[^1], Is.EqualTo($"{lines.Length - 1} errors."));
        }
    }

    [Test]
    public async Task What_is_no_json_is_one_error() => Assert.That(
        await Check("{\n  \"name\": \"Acme\",,\n}"),
        Is.EqualTo(new Run(1, "", _file + "(2,18): error ABQ0001: the spec is not JSON: there is nothing before this comma that it could follow; remove it\n1 error.\n")));

    [TestCase("Abiqo", "there is no spec to extend named 'Abiqo'; did you mean 'Abiquo'?")]
    public async Task Only_the_shipped_spec_is_extended(string name, string message)
    {
        var run = await Check($$"""{ "name": "Acme", "summary": "Ours.", "namespace": "Acme.Topology", "extends": "{{name}}" }""");
        Assert.That(run.Error, Does.EndWith($"error ABQ0007: {message}\n1 error.\n"));
        Assert.That(await Check("""{ "name": "Acme", "summary": "Ours.", "namespace": "Acme.Topology", "extends": "Abiquo" }"""), Is.EqualTo(new Run(0, "No errors.\n", "")));
    }

    [Test]
    public async Task A_file_that_is_not_there_is_a_usage_error()
    {
        var run = await Run.OnSample("spec --check none.json");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
        Assert.That(run.Error, Does.StartWith("error: the file 'none.json' cannot be read: "));
    }

    [TestCase("spec rules --check acme.json")]
    [TestCase("spec --check acme.json --format json")]
    public async Task It_shows_no_section_and_has_one_format(string args)
    {
        var run = await Run.OnSample(args);
        Assert.That(run.ExitCode, Is.EqualTo(64));
        Assert.That(run.Error, Does.StartWith("error: '--check' reports errors: it takes no section and no '--format'."));
    }

    private async Task<Run> Check(string spec)
    {
        await File.WriteAllTextAsync(_file, spec);
        return await Run.Of(Samples.Distributed, ["spec", "--check", _file]);
    }
}
