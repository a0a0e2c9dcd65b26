using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Terminal;

/// <summary>A shell may close standard output and standard error, send them to a full disk, or read no more of them.</summary>
[Parallelizable(ParallelScope.All)]
[Platform("Linux")]
public sealed class BrokenStreamTests
{
    private const int CannotWrite = 73;
    private const int Usage = 64;

    private static readonly string Program = Path.Combine(Sample.Named(Sample.Distributed).Folder, "Distributed.dll");

    [TestCase("matrix", ">/dev/full", "No space left on device")]
    [TestCase("matrix --format csv", ">&-", "Bad file descriptor")]
    [TestCase("matrix", ">&-", "Bad file descriptor")]
    [TestCase("export", ">&-", "Bad file descriptor")]
    [TestCase("--help", ">&-", "Bad file descriptor")]
    [TestCase("explain Server Datanode", ">&-", "Bad file descriptor")]
    public async Task An_output_that_fails_is_one_sentence(string arguments, string redirection, string reason)
    {
        var run = await ShellAsync($"{arguments} {redirection}");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((CannotWrite, $"error: the output cannot be written: {reason}\n")));
    }

    /// <summary>Where nobody can be told, the exit code still says it.</summary>
    [TestCase("matrix >/dev/full 2>/dev/full", CannotWrite)]
    [TestCase("matrix >&- 2>&-", CannotWrite)]
    [TestCase("matrx 2>/dev/full", Usage)]
    [TestCase("matrx 2>&-", Usage)]
    [TestCase("matrix --environment / 2>&-", Usage)]
    [TestCase("check 2>/dev/full", 0)]
    public async Task The_exit_code_needs_no_stream(string arguments, int exitCode)
    {
        var run = await ShellAsync(arguments);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((exitCode, "")));
    }

    [TestCase("matrix")]
    [TestCase("export")]
    public async Task A_reader_that_has_enough_is_no_failure(string arguments)
    {
        var run = await ShellAsync($"{arguments} | head -n 1; exit ${{PIPESTATUS[0]}}");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Does.Not.Contain("rror"));
    }

    private static Task<Outcome> ShellAsync(string line) => new Command("bash", "-c", $"dotnet exec '{Program}' {line}").RunAsync();
}
