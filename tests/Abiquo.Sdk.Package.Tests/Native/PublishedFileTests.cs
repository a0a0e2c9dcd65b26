using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.Native;

/// <summary>A program that is one file: 'dotnet publish' makes it native without being asked to.</summary>
[Parallelizable(ParallelScope.Self)]
[Platform("Linux")]
public sealed class PublishedFileTests : IDisposable
{
    private static readonly string[][] Runs =
    [
        ["matrix"],
        ["export"],
        ["matrix", "--format", "csv", "--environment", "document.json"],
        ["render", "--out", "bundle", "--allow-lock-out"],
    ];

    private readonly Consumer _consumer = new();

    [OneTimeSetUp]
    public void Require() => Toolchain.RequireLinker();

    public void Dispose() => _consumer.Dispose();

    [Test]
    public async Task It_is_native_without_a_warning_and_writes_what_it_writes_when_it_is_run()
    {
        _consumer.Write("production.cs", SingleFileTests.Program);
        var build = await _consumer.PublishFileAsync("production.cs", "out", Toolchain.RequirePackages);
        var native = new RunnableProgram([_consumer.PathOf("out/production")], _consumer.PathOf("published"));
        Assert.That(Directory.GetFiles(_consumer.PathOf("out"), "*.dll"), Is.Empty, "it is not native");
        var document = await _consumer.RunFileAsync("production.cs", "export");
        _consumer.Write("document.json", document.Output);
        native.Write("document.json", document.Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(build.Messages, Is.Empty);
            foreach (var run in Runs)
            {
                var expected = await _consumer.RunFileAsync("production.cs", run);
                var found = await native.RunAsync(run);
                Assert.That((found.ExitCode, found.Output, found.Error), Is.EqualTo((expected.ExitCode, expected.Output, expected.Error)));
                Assert.That(found.ExitCode, Is.Zero, string.Join(' ', run));
            }
        }
    }
}
