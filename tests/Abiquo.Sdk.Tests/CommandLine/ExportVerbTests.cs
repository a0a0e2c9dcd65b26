using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class ExportVerbTests
{
    [Test]
    public async Task Export_writes_the_document() =>
        Assert.That(await Run.OnSample("export"), Is.EqualTo(new Run(0, EnvironmentJson.Write(Samples.Distributed), "")));

    [Test]
    public async Task Export_writes_the_schema() =>
        Assert.That(await Run.OnSample("export --schema"), Is.EqualTo(new Run(0, EnvironmentSchema.Of(Samples.Distributed), "")));

    [Test]
    public async Task An_environment_with_findings_is_not_exported()
    {
        var run = await Run.Of(Validation.Faulty.Environment, "export");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
            Assert.That(run.Error, Does.Contain("ABQ3001").And.EndWith("7 findings.\n"));
        }
    }

    [Test]
    public async Task The_schema_is_there_for_an_environment_with_findings() =>
        Assert.That((await Run.Of(Validation.Faulty.Environment, "export --schema")).ExitCode, Is.Zero);
}
