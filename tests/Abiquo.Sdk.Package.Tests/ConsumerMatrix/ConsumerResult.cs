using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>What came of a consumer: the messages about it, the projects in which our generator wrote something, and the run of its program.</summary>
internal sealed record ConsumerResult(ConsumerCase Case, IReadOnlyList<BuildMessage> Messages, IReadOnlyList<string> Generating, DotnetRun? Run)
{
    public int Errors => Messages.Count(message => message.Severity == "error");

    public int Warnings => Messages.Count(message => message.Severity == "warning");

    /// <summary>Everything that is not as it should be.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var error in Case.Errors.Where(error => Messages.Count(error.Matches) != 1))
        {
            yield return $"not there exactly once: {error}";
        }

        foreach (var message in Messages.Where(message => !Case.Errors.Any(error => error.Matches(message))))
        {
            yield return $"not expected: {message}";
        }

        var specs = Case.Projects.Where(project => project.HasSpec).Select(project => project.Name);
        if (!Generating.SequenceEqual(specs))
        {
            yield return $"classes were generated in [{string.Join(", ", Generating)}], and specs are in [{string.Join(", ", specs)}]";
        }

        if (Case.Prints is { } expected && (Run is null || Run.ExitCode != 0 || string.Join('\n', Run.Lines) != expected))
        {
            yield return $"the program was to print\n{expected}\nand this is what came:\n{Run?.ToString() ?? "nothing, it was not built"}";
        }
    }

    public IReadOnlyList<string> Row() =>
    [
        Case.Name, Errors == 0 ? "yes" : "no", $"{Errors}", $"{Warnings}", Problems().Any() ? "NO" : "ok",
    ];
}
