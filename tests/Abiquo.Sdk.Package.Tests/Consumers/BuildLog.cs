using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.Consumers;

/// <summary>The errors and warnings of a build, each once.</summary>
internal sealed class BuildLog
{
    private readonly DotnetRun _run;

    public BuildLog(DotnetRun run, IEnumerable<string> lines)
    {
        _run = run;
        Messages = lines.Select(BuildMessage.Parse).OfType<BuildMessage>().ToList();
        Succeeded = run.ExitCode == 0;
        if (Messages.Any(message => message.Severity == "error" && message.Id.StartsWith("NU", StringComparison.Ordinal)))
        {
            Assert.Fail($"A consumer could not be restored. Beside the packages of this repository it needs those that Abiquo.Sdk.CommandLine depends on, from the package sources of this machine.\n{this}");
        }

        // Otherwise a build that failed for a reason of its own would look like one without errors.
        Assert.That(Messages.Any(message => message.Severity == "error"), Is.EqualTo(!Succeeded), $"The exit code and the errors of the log disagree.\n{this}");
    }

    public bool Succeeded { get; }

    public IReadOnlyList<BuildMessage> Messages { get; }

    /// <summary>The messages about one file.</summary>
    public IReadOnlyList<BuildMessage> About(string file) => Messages.Where(message => message.File == file).ToList();

    public override string ToString() => $"{string.Join('\n', Messages)}\n\n{_run}";
}
