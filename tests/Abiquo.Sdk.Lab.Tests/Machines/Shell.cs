using System.Diagnostics;

namespace Abiquo.Sdk.Lab.Tests.Machines;

/// <summary>Runs a command and takes what it prints.</summary>
internal static class Shell
{
    public static (int ExitCode, string Output) Run(params string[] command)
    {
        var start = new ProcessStartInfo("timeout") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var word in command.Prepend("60"))
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    /// <summary>What it prints.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Do(params string[] command)
    {
        var (exitCode, output) = Run(command);
        return exitCode == 0 ? output : throw new InvalidOperationException($"exit code {exitCode} of '{string.Join(' ', command)}': {output}");
    }
}
