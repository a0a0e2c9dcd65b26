using System.Diagnostics;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>Runs a program in the namespace of this thread.</summary>
internal static class ChildProcess
{
    /// <exception cref="LabException">The program failed.</exception>
    public static void Run(string subject, FirewallLoad load)
    {
        using var process = Process.Start(new ProcessStartInfo(load.Program, load.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new LabException($"{load.Program} does not start");
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
            // It ended before it read everything; its exit code and words say why.
        }

        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new LabException($"{subject}: {Path.GetFileName(load.Program)} says: {error.GetAwaiter().GetResult().Trim()}");
        }
    }
}

/// <summary>Something of the lab could not be built.</summary>
internal sealed class LabException(string message) : Exception(message);
