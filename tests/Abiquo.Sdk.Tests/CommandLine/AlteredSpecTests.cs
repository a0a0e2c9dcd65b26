using System.Diagnostics.CodeAnalysis;

namespace Abiquo.Sdk.Tests.CommandLine;

/// <summary>No verb works on an environment that is not judged by the spec that was generated.</summary>
public sealed class AlteredSpecTests
{
    [TestCase("check")]
    [TestCase("matrix")]
    [TestCase("matrix --format csv")]
    [TestCase("worksheet")]
    [TestCase("diagram")]
    [TestCase("firewall --format nftables")]
    [TestCase("config")]
    [TestCase("export")]
    [TestCase("export --schema")]
    [TestCase("probes")]
    [TestCase("explain cloud.example.com dn.example.com")]
    [TestCase("diff")]
    [TestCase("render --out {0}")]
    [TestCase("prove")]
    [TestCase("verify {0}")]
    [TestCase("spec")]
    public async Task Every_verb_refuses(string args)
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var document = Path.ChangeExtension(folder, "json");
        await File.WriteAllTextAsync(document, Serialization.DocumentTests.Text);
        try
        {
            Directory.CreateDirectory(folder);
            var verb = args == "diff" ? $"diff {document}" : args.Replace("{0}", folder, StringComparison.Ordinal);
            var run = await Run.Of(new OwnEnvironment(Samples.Small), verb);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(run.ExitCode, Is.EqualTo(1));
                Assert.That(run.Output, Is.Empty);
                Assert.That(run.Error, Does.StartWith("OwnEnvironment: error ABQ3016: ").And.EndsWith("\n1 finding.\n"));
                Assert.That(Directory.EnumerateFileSystemEntries(folder), Is.Empty);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            File.Delete(document);
        }
    }

    [Test]
    public async Task The_finding_is_in_the_formats_of_check() =>
        Assert.That((await Run.Of(new OwnEnvironment(Samples.Small), "check --format json")).Output, Does.Contain("ABQ3016"));

    private sealed record OwnEnvironment : DistributedEnvironment
    {
        [SetsRequiredMembers]
        public OwnEnvironment(DistributedEnvironment original)
            : base(original)
        {
        }
    }
}
