using System.Diagnostics;

namespace Abiquo.Sdk.Lab.Tests.Containers;

/// <summary>Runs commands and captures their output.</summary>
internal static class Shell
{
    private const string TimeoutInSeconds = "60";

    /// <summary>Runs a command and returns its exit code and what it wrote to standard output and standard error.</summary>
    public static (int ExitCode, string Output) Run(params string[] command)
    {
        var start = new ProcessStartInfo("timeout", [TimeoutInSeconds, .. command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    /// <summary>Runs a command that must succeed, and returns its output.</summary>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static string RunChecked(params string[] command)
    {
        var (exitCode, output) = Run(command);
        return exitCode == 0
            ? output
            : throw new InvalidOperationException($"'{string.Join(' ', command)}' failed with exit code {exitCode}: {output}");
    }
}
