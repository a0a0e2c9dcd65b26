namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class HelpTests
{
    [TestCase("")]
    [TestCase("--help")]
    [TestCase("-h")]
    public async Task No_arguments_and_help_list_the_verbs(string args)
    {
        var run = await Run.OnSample(args);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Output, Does.Contain("distributed scalable environment of Abiquo"));
            Assert.That(run.Output, Does.Contain("check").And.Contain("matrix").And.Contain("diagram").And.Contain("verify").And.Contain("spec"));
        }
    }

    [TestCase("check", "--format", "sarif", "Exit code 0 if there are none")]
    [TestCase("matrix", "--format", "--group", "--from", "--to", "markdown", "documented")]
    [TestCase("diagram", "--format", "--collapse", "mermaid", "datacenter")]
    [TestCase("export", "--schema", "--environment <FILE>", "JSON document")]
    [TestCase("spec", "--format", "parameters", "sources", "--check <FILE>", "Exit code 0 if there are none")]
    [TestCase("prove", "--firewall", "--bundle", "--sample", "junit", "Needs no root")]
    [TestCase("verify", "RESULTS", "--format", "junit", "Without results, it explains how to get them")]
    public async Task Help_of_a_verb_lists_its_options(string verb, params string[] options)
    {
        var run = await Run.OnSample($"{verb} --help");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Error, Is.Empty);
            foreach (var option in options)
            {
                Assert.That(run.Output, Does.Contain(option));
            }
        }
    }

    [Test]
    public async Task Help_is_there_for_an_environment_with_findings() =>
        Assert.That((await Run.Of(Validation.Faulty.Environment, "matrix --help")).ExitCode, Is.Zero);
}
