using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.Consumers;

/// <summary>The errors and warnings of a build, without duplicates.</summary>
internal sealed class BuildLog
{
    private readonly DotnetResult _run;

    public BuildLog(DotnetResult run, IEnumerable<string> lines)
    {
        _run = run;
        Messages = lines.Select(BuildMessage.Parse).OfType<BuildMessage>().ToList();
        Succeeded = run.ExitCode == 0;
        if (Messages.Any(message => message.Severity == "error" && message.Id.StartsWith("NU", StringComparison.Ordinal)))
        {
            Assert.Fail(
                "A consumer could not be restored. Besides the packages of this repository it needs the dependencies of "
                + $"Abiquo.Sdk.CommandLine from the package sources of this machine.\n{this}");
        }

        // Otherwise a build that fails without an error message would look like a successful one.
        Assert.That(
            Messages.Any(message => message.Severity == "error"),
            Is.EqualTo(!Succeeded),
            $"The exit code contradicts the errors in the log.\n{this}");
    }

    public bool Succeeded { get; }

    public IReadOnlyList<BuildMessage> Messages { get; }

    /// <summary>Returns the messages about a file.</summary>
    public IReadOnlyList<BuildMessage> MessagesFor(string file) => Messages.Where(message => message.File == file).ToList();

    public override string ToString() => $"{string.Join('\n', Messages)}\n\n{_run}";
}
