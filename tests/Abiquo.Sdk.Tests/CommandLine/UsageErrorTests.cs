namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class UsageErrorTests
{
    [TestCase("draw", "'draw' is no verb; there are check, matrix, ", "spec, completion.")]
    [TestCase("matrx", "'matrx' is no verb. Did you mean 'matrix'?")]
    [TestCase("mtarix --from V2V", "'mtarix' is no verb. Did you mean 'matrix'?")]
    [TestCase("explian a b", "Did you mean 'explain'?")]
    [TestCase("matrix --fromat csv", "'--fromat'. Did you mean '--format'?")]
    [TestCase("matrix --enviroment x", "'--enviroment'. Did you mean '--environment'?")]
    [TestCase("--enviroment x matrix", "x")]
    [TestCase("--verbose", "--verbose")]
    [TestCase("check --format xml", "xml", "text", "json", "sarif")]
    [TestCase("check extra", "extra")]
    [TestCase("matrix --format xml", "xml", "table", "csv", "json", "markdown")]
    [TestCase("matrix --group undocumented", "undocumented", "documented", "derived", "peer", "operations")]
    [TestCase("matrix --format", "--format")]
    [TestCase("matrix --from nobody", "--from 'nobody'", "Server", "Datanode", "RemoteServices", "V2V", "Monitoring", "Anywhere")]
    [TestCase("matrix --to nobody", "--to 'nobody'", "Server", "Datanode", "RemoteServices", "V2V", "Monitoring", "TemplateRepository")]
    [TestCase("matrix --format csv --from nobody --to nowhere", "--from 'nobody'", "--to 'nowhere'")]
    [TestCase("matrix --to Anywhere", "--to 'Anywhere'")]
    [TestCase("diagram --format png", "png", "mermaid", "dot", "svg", "html")]
    [TestCase("diagram --collapse host", "host", "none", "role", "datacenter", "kind")]
    [TestCase("spec nonsense", "nonsense", "appliances", "sources")]
    [TestCase("spec --format csv", "csv", "table", "json")]
    public async Task What_is_not_understood_is_refused_on_standard_error(string args, params string[] says)
    {
        var run = await Run.OnSample(args);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(64));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Error, Does.StartWith("error: ").And.Contain("--help"));
            foreach (var part in says)
            {
                Assert.That(run.Error, Does.Contain(part));
            }
        }
    }

    [Test]
    public async Task An_appliance_that_was_left_out_is_no_one_to_ask_for()
    {
        var run = await Run.Of(Samples.Small, "matrix --from Monitoring");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(64));
            Assert.That(run.Error, Does.Contain("there are").And.Contain("Server"));
        }
    }

    [TestCase("--from")]
    [TestCase("--to")]
    public async Task An_empty_name_is_no_one_to_ask_for(string option)
    {
        var run = await Run.Of(Samples.Distributed, ["matrix", "--format", "csv", option, ""]);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
    }

    /// <summary>A script passes an empty path where its variable is not set.</summary>
    [TestCase("--out", "render", "--out", "")]
    [TestCase("--settings", "render", "--out", "unused", "--settings", "")]
    [TestCase("--settings", "config", "--settings", "")]
    [TestCase("--environment", "matrix", "--environment", "")]
    [TestCase("--bundle", "prove", "--bundle", "")]
    [TestCase("--check", "spec", "--check", "")]
    [TestCase("old", "diff", "")]
    [TestCase("new", "diff", "document.json", "")]
    [TestCase("RESULTS", "verify", "")]
    public async Task An_empty_path_is_none(string name, params string[] args)
    {
        var run = await Run.Of(Samples.Small, args);
        Assert.That(run, Is.EqualTo(new Run(64, "", $"error: '{name}' is empty; give a path.{Environment.NewLine}Run '{args[0]} --help' for help.{Environment.NewLine}")));
    }

    [TestCase("matrix", "--environment", ".")]
    [TestCase("config", "--settings", ".")]
    [TestCase("spec", "--check", ".")]
    [TestCase("diff", ".")]
    public async Task A_folder_is_no_file(params string[] args)
    {
        var run = await Run.Of(Samples.Small, args);
        Assert.That(run, Is.EqualTo(new Run(64, "", $"error: '.' is a folder; give the path of a file.{Environment.NewLine}")));
    }

    [Test]
    public void No_environment_and_no_arguments_are_refused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(async () => await ((TopologyEnvironment)null!).RunAsync([]), Throws.ArgumentNullException);
            Assert.That(async () => await Samples.Small.RunAsync(null!), Throws.ArgumentNullException);
        }
    }
}
