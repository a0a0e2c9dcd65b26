using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Package.Tests.Native;

/// <summary>
/// A sample as a native program, and one trimmed: they are published without a warning, and what they write is, byte for byte, what the
/// ordinary program writes. Trimmed, it is the same code that an ordinary program runs, so there each verb is run once.
/// </summary>
[TestFixture("HighAvailability", Native, "InvariantGlobalization")]
[TestFixture("Distributed", Trimmed)]
[Parallelizable(ParallelScope.Self)]
[Platform("Linux")]
public sealed partial class PublishedSampleTests(string sample, string property, params string[] others) : IDisposable
{
    private const string Native = "PublishAot";
    private const string Trimmed = "PublishTrimmed";

    private readonly PublishedSample _published = new(sample, [property, .. others]);

    [OneTimeSetUp]
    public async Task Publish()
    {
        Toolchain.RequireLinker();
        await _published.PublishAsync((await _published.Ordinary().RunAsync(["--version"])).Output.Trim());
    }

    public void Dispose() => _published.Dispose();

    [Test, Order(1)]
    public void It_is_published_without_a_warning() => Assert.That(_published.Build!.Messages, Is.Empty);

    [Test, Order(2)]
    public void A_native_program_is_one_file_without_assemblies() => Assert.That(
        Directory.GetFiles(_published.Folder, "*.dll"), property == Native ? Is.Empty : Is.Not.Empty);

    [Test, Order(3)]
    public async Task Every_verb_writes_what_the_ordinary_program_writes()
    {
        var (ordinary, published) = (_published.Ordinary(), _published.Program());
        var document = await ordinary.RunAsync(["export"]);
        Assert.That(document.ExitCode, Is.Zero, document.Error);
        VerbRuns.WriteFiles(ordinary, document.Output);
        VerbRuns.WriteFiles(published, document.Output);
        var runs = await VerbRuns.OfAsync(ordinary, withOptions: property == Native);
        Assert.That(runs, Has.Count.GreaterThan(property == Native ? 100 : 10), "the help was not understood");
        await TestContext.Progress.WriteLineAsync($"{sample}, {property}: {runs.Count} command lines");
        using (Assert.EnterMultipleScope())
        {
            foreach (var run in runs.Where(run => property == Native || !NeedsDotnet(run)))
            {
                var expected = await TextAsync(ordinary, run);
                Assert.That(await TextAsync(published, run), Is.EqualTo(expected), string.Join(' ', run));
            }

            Assert.That(published.Files(), Is.EqualTo(ordinary.Files()), "the files that render wrote");
        }
    }

    /// <summary>A trimmed program has no 'dotnet' to run a second time.</summary>
    private static bool NeedsDotnet(string[] run) => run is ["prove", ..] and not [_, "--help"];

    /// <summary>Returns exit code and texts. Only the folder and the time that a proof takes may differ.</summary>
    private static async Task<string> TextAsync(RunnableProgram program, string[] arguments)
    {
        var run = await program.RunAsync(arguments);
        var text = $"{run.ExitCode}\n{run.Output}\n{run.Error}".Replace(program.Folder, "FOLDER", StringComparison.Ordinal);
        return Seconds().Replace(text, "some seconds");
    }

    [GeneratedRegex(@"[0-9]+\.[0-9] s\.")]
    private static partial Regex Seconds();
}
