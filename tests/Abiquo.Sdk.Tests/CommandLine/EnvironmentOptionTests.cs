using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class EnvironmentOptionTests
{
    private string _file = "";

    [SetUp]
    public void MakeFile() => _file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{Guid.NewGuid():N}.json");

    [TearDown]
    public void RemoveFile() => File.Delete(_file);

    [TestCase("check")]
    [TestCase("matrix --format csv")]
    [TestCase("matrix --format csv --from v2v.madrid.example.com")]
    [TestCase("export")]
    [TestCase("spec rules --format json")]
    public async Task Every_verb_works_on_the_loaded_environment(string verb)
    {
        await File.WriteAllTextAsync(_file, EnvironmentJson.Write(Samples.Small));
        var expected = await Run.Of(Samples.Small, verb);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Run.Of(Samples.Distributed, [.. verb.Split(' '), "--environment", _file]), Is.EqualTo(expected));
            Assert.That(await Run.Of(Samples.Distributed, ["--environment", _file, .. verb.Split(' ')]), Is.EqualTo(expected));
            Assert.That(await Run.Of(Validation.Faulty.Environment, [.. verb.Split(' '), "--environment", _file]), Is.EqualTo(expected), "the program's own environment does not matter");
        }
    }

    [Test]
    public async Task Problems_are_on_standard_error_as_compilers_report_them()
    {
        await File.WriteAllTextAsync(_file, EnvironmentJson.Write(Samples.Small).Replace("\"dn.example.com\"", "\"dn\"").Replace("\"madrid\"", "3"));
        var run = await Run.Of(Samples.Distributed, ["matrix", "--environment", _file]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
            Assert.That(run.Error, Is.EqualTo(
                $"""
                {_file}(20,17): error ABQ4001: Datanode.Hosts[0].Fqdn: 'dn' is not a fully qualified domain name such as 'host.example.com': it has no dot.
                {_file}(29,13): error ABQ4001: Datacenters[0].Id: expected a datacenter ID such as 'madrid' or 'dc-1', but found the number '3'.
                2 problems.

                """));
        }
    }

    [Test]
    public async Task Findings_of_the_loaded_environment_have_positions()
    {
        await File.WriteAllTextAsync(_file, EnvironmentJson.Write(Samples.Small).Replace("10.0.1.11", "10.0.0.10"));
        var run = await Run.Of(Samples.Distributed, ["check", "--environment", _file]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
            Assert.That(run.Error, Does.StartWith($"{_file}(19,7): error ABQ3003: Datanode.Host: ").And.EndWith("1 problem.\n"));
        }
    }

    [TestCase("no-such-file.json")]
    [TestCase("no-such-folder/file.json")]
    [TestCase("\0")]
    public async Task A_file_that_cannot_be_read_is_a_usage_error(string path)
    {
        var run = await Run.Of(Samples.Distributed, ["check", "--environment", path]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
            Assert.That(run.Error, Does.StartWith($"error: the file '{path}' cannot be read: "));
        }
    }

    [TestCase("draw --environment {0}", "draw")]
    [TestCase("check --environment", "--environment")]
    [TestCase("matrix --environment {0} --from dn1.example.com", "--from 'dn1.example.com'")]
    public async Task Usage_errors_are_those_of_the_loaded_environment(string args, string says)
    {
        await File.WriteAllTextAsync(_file, EnvironmentJson.Write(Samples.Small));
        var run = await Run.Of(Samples.Distributed, args.Split(' ').Select(arg => arg == "{0}" ? _file : arg).ToArray());
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
            Assert.That(run.Error, Does.Contain(says));
        }
    }

    [Test]
    public async Task Help_needs_no_file() =>
        Assert.That((await Run.Of(Samples.Distributed, ["matrix", "--help", "--environment", "no-such-file"])).ExitCode, Is.Zero);
}
