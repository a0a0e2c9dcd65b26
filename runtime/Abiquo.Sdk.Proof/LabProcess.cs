using System.Diagnostics;
using Abiquo.Sdk.Proof.Lab;

namespace Abiquo.Sdk.Proof;

/// <summary>
/// The process tree in its own namespaces. It ends with this process: its first process ends when its input does, the kernel ends the
/// rest of a process namespace with its first process, and network namespaces end with their last process.
/// </summary>
internal sealed class LabProcess : IDisposable
{
    /// <summary>The exit code of unshare if it may not create namespaces.</summary>
    private const int NamespacesForbidden = 1;

    private readonly Process _process;
    private readonly LabCommand _command;

    private LabProcess(Process process, LabCommand command) => (_process, _command) = (process, command);

    /// <summary>Starts the process tree.</summary>
    /// <exception cref="ProofUnavailableException">This is not Linux, unshare is missing, or this program cannot start again.</exception>
    public static LabProcess Start()
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new ProofUnavailableException("firewalls are proven in Linux network namespaces, and this system is not Linux.");
        }

        var unshare = ToolPath.Of("unshare");
        var command = LabCommand.Find();
        string[] user = Environment.IsPrivilegedProcess ? [] : ["--user", "--map-root-user"];
        string[] namespaces = [.. user, "--net", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child"];
        var start = new ProcessStartInfo(unshare, [.. namespaces, .. command.Words])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The diagnostic ports of the runtime are files that a killed process would leave behind.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return new(Process.Start(start)!, command);
    }

    public async Task<byte[]> RunAsync(ProbeRequest request)
    {
        using var output = new MemoryStream();
        var error = _process.StandardError.ReadToEndAsync();
        var copied = _process.StandardOutput.BaseStream.CopyToAsync(output);
        try
        {
            // The input stays open, because its end tells the child that this process has ended.
            ProbeRequestSerializer.Write(_process.StandardInput.BaseStream, request);
            await _process.StandardInput.BaseStream.FlushAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The child has already ended; its exit code and error output explain why.
        }

        await copied.ConfigureAwait(false);
        var message = (await error.ConfigureAwait(false)).Trim();
        await _process.WaitForExitAsync().ConfigureAwait(false);
        return _process.ExitCode == 0 && output.Length == request.Probes.Count
            ? output.ToArray()
            : throw Failure(_process.ExitCode, message);
    }

    public void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
        _command.Dispose();
    }

    private static Exception Failure(int exitCode, string message) => exitCode switch
    {
        LabProgram.NotBuilt when message.StartsWith(RoutedNetwork.FirewallSubject, StringComparison.Ordinal) =>
            new FirewallRefusedException(message),
        LabProgram.NotBuilt =>
            new ProofUnavailableException($"the network cannot be built on this machine: {message}\n{NamespaceAdvice.Text()}"),
        NamespacesForbidden =>
            new ProofUnavailableException($"network namespaces cannot be created on this machine: {message}\n{NamespaceAdvice.Text()}"),
        _ => new ProofUnavailableException($"the proof process ended unexpectedly with exit code {exitCode}: {message}"),
    };
}
