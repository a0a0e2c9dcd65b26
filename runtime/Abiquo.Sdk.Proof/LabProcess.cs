using System.Diagnostics;
using System.Runtime.InteropServices;
using Abiquo.Sdk.Proof.Lab;

namespace Abiquo.Sdk.Proof;

/// <summary>
/// The process tree in namespaces of its own. It ends with this process: its first process ends when its input does, and the kernel
/// ends the rest of a process namespace with the first, and network namespaces with their last process.
/// </summary>
internal sealed class LabProcess : IDisposable
{
    /// <summary>How unshare ends where it may not make them.</summary>
    private const int NoNamespaces = 1;

    private readonly Process _process;
    private readonly string _configuration;

    private LabProcess(Process process, string configuration) => (_process, _configuration) = (process, configuration);

    /// <exception cref="ProofUnavailableException">There is no Linux, no unshare or no dotnet.</exception>
    public static LabProcess Start()
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new ProofUnavailableException("firewalls are proven in Linux network namespaces, and this is no Linux.");
        }

        // What this program is made of runs again, on the same runtime.
        var program = typeof(LabProgram).Assembly.Location;
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        if (program.Length == 0 || !File.Exists(dotnet))
        {
            throw new ProofUnavailableException("the proof starts itself a second time with 'dotnet', which a self-contained or single-file program does not have: run it with 'dotnet run'.");
        }

        var configuration = Path.Combine(Path.GetTempPath(), $"prove-{Guid.NewGuid():N}.json");
        File.WriteAllText(configuration, $$"""{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version.ToString(3)}}" } } }""");
        string[] user = Environment.IsPrivilegedProcess ? [] : ["--user", "--map-root-user"];
        var start = new ProcessStartInfo(ToolPath.Of("unshare"), [.. user, "--net", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child", dotnet, "exec", "--runtimeconfig", configuration, program, configuration])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The doors for debuggers are files, and a process that is killed leaves them behind.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return new(Process.Start(start)!, configuration);
    }

    public async Task<byte[]> RunAsync(LabOrder order)
    {
        using var output = new MemoryStream();
        var error = _process.StandardError.ReadToEndAsync();
        var copied = _process.StandardOutput.BaseStream.CopyToAsync(output);
        try
        {
            // The input stays open: its end means that this process is gone.
            LabOrderStream.Write(_process.StandardInput.BaseStream, order);
            await _process.StandardInput.BaseStream.FlushAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            // It ended already; its exit code and words say why.
        }

        await copied.ConfigureAwait(false);
        var words = (await error.ConfigureAwait(false)).Trim();
        await _process.WaitForExitAsync().ConfigureAwait(false);
        return _process.ExitCode switch
        {
            0 when output.Length == order.Probes.Count => output.ToArray(),
            LabProgram.NotBuilt when words.StartsWith("the firewall of ", StringComparison.Ordinal) => throw new FirewallRefusedException(words),
            LabProgram.NotBuilt => throw new ProofUnavailableException($"the network cannot be built here: {words}\n{NamespaceAdvice.Text()}"),
            NoNamespaces => throw new ProofUnavailableException($"network namespaces cannot be made here: {words}\n{NamespaceAdvice.Text()}"),
            var code => throw new ProofUnavailableException($"the proof ended in the middle, with {code}: {words}"),
        };
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
        File.Delete(_configuration);
    }
}
