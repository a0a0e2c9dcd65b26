using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;
using Abiquo.Sdk.CommandLine;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.Tests.Artefacts.Catalogue;

/// <summary>An artefact that a program registers has what those of the SDK have: a verb, formats, options, help and a place in bundles.</summary>
public sealed class OwnArtefactTests
{
    private static readonly ValueList<Artefact> Artefacts = [.. ArtefactCatalogue.All, new AddressListArtefact()];

    [Test]
    public async Task It_has_a_verb_with_its_formats_and_options()
    {
        var (help, csv, json, planned) = (await RunAsync("addresses --help"), await RunAsync("addresses"), await RunAsync("addresses -f json"), await RunAsync("addresses --planned"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(help.Output, Does.Contain("Lists every host with its addresses.").And.Contain("--planned").And.Contain("csv|json"));
            Assert.That(csv.Output, Does.StartWith("host,addresses\n").And.Contain("cloud.example.com,10.0.0.10\n"));
            Assert.That(json.Output, Does.Contain("\"host\": \"cloud.example.com\""));
            Assert.That(planned.Output, Is.EqualTo("host,addresses\n"));
            Assert.That(csv.ExitCode, Is.Zero);
        }
    }

    [Test]
    public async Task An_unknown_format_is_refused_as_anywhere()
    {
        var run = await RunAsync("addresses --format xml");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(run.Error, Does.Contain("xml").And.Contain("csv"));
    }

    [Test]
    public async Task The_help_lists_it() => Assert.That((await RunAsync("--help")).Output, Does.Contain("addresses").And.Contain("Lists every host with its addresses."));

    [Test]
    public async Task It_is_not_written_of_an_environment_with_findings()
    {
        var run = await RunAsync("addresses", Validation.Faulty.Environment);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCode.Findings, "")));
    }

    [Test]
    public void It_is_in_the_bundle_and_in_the_manifest()
    {
        var files = Bundle.Prepare(Samples.Distributed.Resolve(), new(), Artefacts).Files().ToList();
        Assert.That(files.Select(file => file.Path), Has.One.EqualTo("addresses.csv"));
        Assert.That(files[^1].Text, Does.Contain("\"path\": \"addresses.csv\""));
    }

    [Test]
    public void The_names_of_the_catalogue_differ_and_are_names_of_verbs() => Assert.That(
        ArtefactCatalogue.All.Select(artefact => artefact.Name), Is.Unique.And.All.Match("^[a-z][a-z-]*$").And.Not.Empty);

    [TestCase("check", "csv", "--planned", "needs a name of its own")]
    [TestCase("matrix", "csv", "--planned", "needs a name of its own")]
    [TestCase("Hosts!", "csv", "--planned", "needs a name of its own")]
    [TestCase("hosts", "", "--planned", "needs a format")]
    [TestCase("hosts", "csv", "--format", "cannot have the option '--format'")]
    public void One_that_cannot_have_a_verb_is_refused_by_name(string name, string format, string option, string says) => Assert.That(
        () => Samples.Distributed.RunAsync(["--help"], new CommandLineOptions { Artefacts = [.. ArtefactCatalogue.All, new FixedArtefact(name, format, option, "x.txt")] }),
        Throws.ArgumentException.With.Message.Contains(says).And.Message.Contains($"'{name}'"));

    [TestCase("matrix.csv")]
    [TestCase("manifest.json")]
    [TestCase("../outside.txt")]
    [TestCase("/etc/passwd")]
    public async Task A_file_that_another_artefact_writes_or_that_leads_out_of_the_bundle_is_refused_and_nothing_is_written(string path)
    {
        var folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"own-{Guid.NewGuid():N}");
        using var error = new StringWriter();
        var options = new CommandLineOptions { Artefacts = [.. ArtefactCatalogue.All, new FixedArtefact("own", "txt", "--own", path)], Output = TextWriter.Null, Error = error };
        var exitCode = await Samples.Distributed.RunAsync(["render", "--out", folder], options);
        Assert.That((exitCode, Directory.Exists(folder)), Is.EqualTo((ExitCode.Findings, false)));
        Assert.That(error.ToString(), Does.StartWith("error: ").And.Contain($"'{path}'"));
    }

    [Test]
    public async Task Findings_come_before_a_file_of_settings_that_is_not_there()
    {
        var run = await RunAsync("config --settings /not/there.json", Validation.Faulty.Environment);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings));
        Assert.That(run.Error, Does.Contain("ABQ3").And.Not.Contain("/not/there.json"));
    }

    private sealed class FixedArtefact(string name, string format, string option, string path) : Artefact
    {
        public override string Name => name;

        public override string Summary => "Is fixed.";

        public override ValueList<string> Formats => format.Length > 0 ? [format] : [];

        public override ValueList<ArtefactOption> Options => [new(option, "Is there.")];

        public override ArtefactOutput Write(ArtefactRequest request) => new ArtefactOutput.Text("text");

        public override BundlePart Prepare(Resolution.Deployment deployment, BundleOptions options) => new() { Files = [new(path, "text")] };
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string args, TopologyEnvironment? environment = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await (environment ?? Samples.Distributed).RunAsync(args.Split(' '), new CommandLineOptions { Artefacts = Artefacts, Output = output, Error = error });
        return (exitCode, output.ToString(), error.ToString());
    }
}
