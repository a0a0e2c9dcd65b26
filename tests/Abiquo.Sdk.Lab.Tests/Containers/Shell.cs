using System.Globalization;

namespace Abiquo.Sdk.Lab.Tests.Containers;

/// <summary>Runs commands and captures their output.</summary>
internal static class Shell
{
    private const int TimeoutInSeconds = 60;

    /// <summary>Runs a command and returns its exit code and what it wrote to standard output and standard error.</summary>
    public static (int ExitCode, string Output) Run(params string[] command) => RunFor(TimeoutInSeconds, command);

    /// <summary>Runs a command that may take longer than others.</summary>
    public static (int ExitCode, string Output) RunFor(int seconds, params string[] command)
    {
        var run = ProcessRun.Of(new("timeout", [seconds.ToString(CultureInfo.InvariantCulture), .. command]));
        return (run.ExitCode, run.Output + run.Error);
    }

    /// <summary>Runs a command that must succeed, and returns its output.</summary>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static string RunChecked(int seconds, params string[] command)
    {
        var (exitCode, output) = RunFor(seconds, command);
        return exitCode == 0
            ? output
            : throw new InvalidOperationException($"'{string.Join(' ', command)}' failed with exit code {exitCode}: {output}");
    }
}
