using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>The result of building and running a consumer.</summary>
/// <param name="Case">The consumer.</param>
/// <param name="Messages">The build messages about it.</param>
/// <param name="GeneratingProjects">The projects for which our generator wrote files.</param>
/// <param name="Run">The run of its program, or null if it was not run.</param>
internal sealed record ConsumerResult(
    ConsumerCase Case, IReadOnlyList<BuildMessage> Messages, IReadOnlyList<string> GeneratingProjects, DotnetResult? Run)
{
    public int Errors => Messages.Count(message => message.Severity == "error");

    public int Warnings => Messages.Count(message => message.Severity == "warning");

    /// <summary>Returns every difference from the expected result.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var error in Case.Errors.Where(error => Messages.Count(error.Matches) != 1))
        {
            yield return $"This error was not reported exactly once: {error}";
        }

        foreach (var message in Messages.Where(message => !Case.Errors.Any(error => error.Matches(message))))
        {
            yield return $"Unexpected: {message}";
        }

        var specs = Case.Projects.Where(project => project.HasSpec).Select(project => project.Name).ToList();
        if (!GeneratingProjects.SequenceEqual(specs))
        {
            var generating = string.Join(", ", GeneratingProjects);
            yield return $"Classes were generated in [{generating}], but specs are in [{string.Join(", ", specs)}].";
        }

        if (Case.ExpectedOutput is { } expected && (Run is null || Run.ExitCode != 0 || string.Join('\n', Run.Lines) != expected))
        {
            yield return $"The program should print\n{expected}\nbut printed\n{Run?.ToString() ?? "nothing, because it was not built"}";
        }
    }

    /// <summary>Returns the row of the result table.</summary>
    public IReadOnlyList<string> Row() =>
    [
        Case.Name, Errors == 0 ? "yes" : "no", $"{Errors}", $"{Warnings}", Problems().Any() ? "NO" : "ok",
    ];
}
