using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;
using Abiquo.Sdk.CommandLine;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Tests.CommandLine;

/// <summary>What a shell is told of how a command line may go on. The scripts are tested in their shells, by the acceptance tests.</summary>
public sealed class CompletionTests
{
    [TestCase("[complete:0] ma", "matrix")]
    [TestCase("[complete:0] MA", "matrix")]
    [TestCase("[complete:0] pro", "probes prove")]
    [TestCase("[complete:1] completion", "bash zsh fish pwsh")]
    [TestCase("[complete:1] matrix --f", "--format --from")]
    [TestCase("[complete:3] matrix --format csv --f", "--from")]
    [TestCase("[complete:2] matrix --format", "table csv json markdown")]
    [TestCase("[complete:2] matrix -f c", "csv")]
    [TestCase("[complete:1] matrix --format=c", "--format=csv")]
    [TestCase("[complete:2] render --firewall", "system nftables iptables firewalld ufw")]
    [TestCase("[complete:2] config --host d", "dn1.example.com dn2.example.com dn3.example.com")]
    [TestCase("[complete:2] firewall --host m", "mon.example.com")]
    [TestCase("[complete:2] probes --host m", "mon.example.com")]
    [TestCase("[complete:1] probes --host=m", "--host=mon.example.com")]
    [TestCase("[complete:2] matrix --to Data", "Datanode")]
    [TestCase("[complete:2] matrix --from mon", "Monitoring mon.example.com")]
    [TestCase("[complete:1] explain mon", "Monitoring mon.example.com")]
    [TestCase("[complete:2] explain mon.example.com Dat", "Datanode")]
    [TestCase("[complete:3] explain mon.example.com Datanode 3", "3306/tcp")]
    [TestCase("[complete:3] explain nobody Datanode", "")]
    [TestCase("[complete:1] spec do", "doubts")]
    [TestCase("[complete:2] export --environment", "")]
    [TestCase("[complete:1] verify", "")]
    [TestCase("[complete:1] diff", "")]
    [TestCase("[complete:0] draw", "")]
    [TestCase("[complete:1] draw --f", "")]
    [TestCase("[complete:2] matrix --nonsense x", "")]
    [TestCase("[complete:99999999999999999999] matrix", "--format --group --from --to --help --environment")]
    [TestCase("[complete:0]", "check matrix worksheet diagram firewall config export probes explain diff render prove verify spec completion")]
    public async Task A_word_may_go_on_with(string args, string expected)
    {
        var run = await Run.OnSample(args);
        var labels = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]);
        Assert.That((run.ExitCode, string.Join(' ', labels), run.Error), Is.EqualTo((0, expected, "")));
    }

    [Test]
    public async Task Verbs_and_options_say_what_they_are()
    {
        var (verb, option) = (await Run.OnSample("[complete:0] mat"), await Run.OnSample("[complete:1] matrix --fo"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(verb.Output, Is.EqualTo("matrix\tLists every connection, machine by machine, with its rule and source\n"));
            Assert.That(option.Output, Is.EqualTo("--format\tThe output format; table by default\n"));
        }
    }

    /// <summary>The tool dotnet-suggest asks with one text and the position of the cursor, and expects no descriptions.</summary>
    [TestCase("[suggest:2]", "ma", "matrix\n")]
    [TestCase("[suggest]", "ma", "matrix\n")]
    [TestCase("[suggest:2]", "matrix --format csv", "matrix\n")]
    [TestCase("[suggest:14]", "config --host dn1", "cloud.example.com\n")]
    [TestCase("[suggest:16]", "config --host dn1", "dn1.example.com\ndn2.example.com\ndn3.example.com\n")]
    public async Task The_tool_of_the_library_is_answered_too(string question, string line, string start)
    {
        var run = await Run.Of(Samples.Distributed, [question, line]);
        Assert.That((run.ExitCode, run.Output[..Math.Min(start.Length, run.Output.Length)], run.Error), Is.EqualTo((0, start, "")));
    }

    [TestCase("[suggest:x]")]
    [TestCase("[suggest:-1]")]
    [TestCase("[complete]")]
    [TestCase("[complete:-1]")]
    [TestCase("[complete:]")]
    public async Task A_question_that_is_none_is_a_usage_error(string question)
    {
        var run = await Run.Of(Samples.Distributed, [question, "ma"]);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
    }

    [Test]
    public async Task The_hosts_are_those_of_the_document()
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{Guid.NewGuid():N}.json");
        try
        {
            await File.WriteAllTextAsync(file, EnvironmentJson.Write(Samples.Small));
            var run = await Run.Of(Samples.Distributed, ["[complete:4]", "config", "--environment", file, "--host", "dn"]);
            Assert.That(run, Is.EqualTo(new Run(0, "dn.example.com\n", "")));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public async Task A_document_that_cannot_be_read_is_left_to_the_run()
    {
        var run = await Run.Of(Samples.Distributed, ["[complete:4]", "config", "--environment", "no-such-file", "--host", "mon"]);
        Assert.That(run, Is.EqualTo(new Run(0, "mon.example.com\n", "")));
    }

    [Test]
    public async Task An_environment_with_findings_has_hosts_too() => Assert.That(
        (await Run.Of(Validation.Faulty.Environment, ["[complete:2]", "config", "--host", ""])),
        Has.Property(nameof(Run.ExitCode)).Zero.And.Property(nameof(Run.Error)).Empty);

    [Test]
    public async Task An_artefact_of_the_program_is_completed_and_cannot_break_a_line()
    {
        using var output = new StringWriter();
        var options = new CommandLineOptions { Artefacts = [.. ArtefactCatalogue.All, new Own()], Output = output, Error = TextWriter.Null };
        await Samples.Distributed.RunAsync(["[complete:0]", "ow"], options);
        await Samples.Distributed.RunAsync(["[complete:2]", "own", "--what", ""], options);
        Assert.That(output.ToString(), Is.EqualTo("own\tOne line more\ngood\n"));
    }

    [TestCase("bash")]
    [TestCase("zsh")]
    [TestCase("fish")]
    [TestCase("pwsh")]
    public async Task A_script_is_for_the_command_that_is_named(string shell)
    {
        var run = await Run.OnSample($"completion {shell} --name datacenter-1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
            Assert.That(run.Output, Does.Contain("datacenter-1").And.Contain("[complete:").And.Not.Contain("@NAME@").And.Not.Contain("@PROGRAM@"));
            Assert.That(run.Output, Does.EndWith("\n").And.Not.Contain('\r'));
        }
    }

    [TestCase("a b")]
    [TestCase("a;reboot")]
    [TestCase("$(reboot)")]
    [TestCase("a'b")]
    [TestCase("-a")]
    [TestCase("../a")]
    [TestCase("a\nb")]
    [TestCase("")]
    public async Task A_name_that_a_shell_would_have_to_quote_is_refused(string name)
    {
        var run = await Run.Of(Samples.Distributed, ["completion", "bash", "--name", name]);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
        Assert.That(run.Error, Does.StartWith("error: ").And.Contain("--name"));
    }

    [TestCase("completion", "'completion'")]
    [TestCase("completion tcsh", "'bash'")]
    public async Task A_shell_is_one_of_four(string args, string says)
    {
        var run = await Run.OnSample(args);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
        Assert.That(run.Error, Does.Contain(says));
    }

    private sealed class Own : Artefact
    {
        public override string Name => "own";

        public override string Summary => "One line\nmore. And another.";

        public override ValueList<string> Formats => ["text"];

        public override ValueList<ArtefactOption> Options =>
            [new("--what", "Something.") { Suggestions = _ => ["good", "two words", "$(reboot)", "a\tb", "a\nb", "'", ""] }];

        public override ArtefactOutput Write(ArtefactRequest request) => new ArtefactOutput.Text("");

        public override BundlePart Prepare(Deployment deployment, BundleOptions options) => new();
    }
}
