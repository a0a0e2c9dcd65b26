using System.Diagnostics;
using System.Globalization;

namespace Abiquo.Sdk.Lab.Tests.Containers;

/// <summary>A minimal container, made of Linux namespaces, that runs the programs of one host.</summary>
internal sealed class Container : IDisposable
{
    private readonly Process _process;
    private readonly string _initProcessId;

    private Container(Process process, string initProcessId, string name) =>
        (_process, _initProcessId, Name) = (process, initProcessId, name);

    /// <summary>Gets the fully qualified name of the host.</summary>
    public string Name { get; }

    public static Container Start(VirtualNetwork network, string host)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Containers", "container.sh");
        var start = new ProcessStartInfo("sh", [script, network.NamespaceOf(host), host])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        if (process.StandardOutput.ReadLine() != "ready")
        {
            throw new InvalidOperationException($"The container of {host} did not start.");
        }

        var id = process.Id.ToString(CultureInfo.InvariantCulture);
        return new(process, File.ReadAllText($"/proc/{id}/task/{id}/children").Trim(), host);
    }

    public (int ExitCode, string Output) Run(string command) => Run(command, 60);

    /// <summary>Runs a command that must succeed, and returns its output. It has minutes, because it may wait for a cluster.</summary>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public string RunChecked(string command)
    {
        var (exitCode, output) = Run(command, 600);
        return exitCode == 0
            ? output
            : throw new InvalidOperationException($"{Name}: '{command}' failed with exit code {exitCode}: {output}");
    }

    /// <summary>Starts a program in the background; its output goes to a file in /var/log.</summary>
    public void Launch(string name, string command) => RunChecked($"setsid sh -c '{command}' >/var/log/lab-{name}.log 2>&1 </dev/null &");

    /// <summary>Returns the last lines that a launched program wrote, for a failure message.</summary>
    public string Log(string name) => Run($"tail -n 25 /var/log/lab-{name}.log").Output;

    private (int ExitCode, string Output) Run(string command, int seconds) =>
        Shell.RunFor(seconds, "nsenter", "-t", _initProcessId, "-m", "-u", "-i", "-n", "-p", "sh", "-c", command);

    /// <summary>Closes the pipe that keeps the container alive, as the kernel does when this process is killed.</summary>
    public void CloseLifeline() => _process.StandardInput.Close();

    public void Dispose()
    {
        CloseLifeline();
        _process.WaitForExit();
        _process.Dispose();
    }
}
