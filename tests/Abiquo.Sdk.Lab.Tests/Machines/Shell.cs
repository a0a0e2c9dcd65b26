namespace Abiquo.Sdk.Lab.Tests.Machines;

/// <summary>Runs a command and takes what it prints.</summary>
internal static class Shell
{
    public static (int ExitCode, string Output) Run(params string[] command)
    {
        var run = ProcessRun.Of(new("timeout", ["60", .. command]));
        return (run.ExitCode, run.Output + run.Error);
    }

    /// <summary>What it prints.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Do(params string[] command)
    {
        var (exitCode, output) = Run(command);
        return exitCode == 0 ? output : throw new InvalidOperationException($"exit code {exitCode} of '{string.Join(' ', command)}': {output}");
    }
}
