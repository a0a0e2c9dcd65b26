using System.Diagnostics;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>Runs a program in the network namespace of the current thread.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program and waits for it.</summary>
    /// <exception cref="LabException">The program failed.</exception>
    public static void Run(string subject, FirewallLoad load)
    {
        using var process = Process.Start(new ProcessStartInfo(load.Program, load.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new LabException($"{load.Program} could not be started");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(load.Text);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended before it read everything; its exit code and error output explain why.
        }

        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new LabException($"{subject}: {Path.GetFileName(load.Program)} says: {error.GetAwaiter().GetResult().Trim()}");
        }
    }
}
