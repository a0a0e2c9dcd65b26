using System.Diagnostics;
using System.Globalization;

namespace Abiquo.Sdk.Lab.Tests.Machines;

/// <summary>A machine of the lab, on the network of a host.</summary>
internal sealed class Machine : IDisposable
{
    private readonly Process _process;
    private readonly string _first;

    private Machine(Process process, string first, string name) => (_process, _first, Name) = (process, first, name);

    public string Name { get; }

    public static Machine Start(LabNetwork network, string host)
    {
        var start = new ProcessStartInfo("sh") { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var word in new[] { Path.Combine(AppContext.BaseDirectory, "Machines", "machine.sh"), network.NamespaceOf(host), host })
        {
            start.ArgumentList.Add(word);
        }

        var process = Process.Start(start)!;
        if (process.StandardOutput.ReadLine() != "ready")
        {
            throw new InvalidOperationException($"the machine {host} did not start");
        }

        var id = process.Id.ToString(CultureInfo.InvariantCulture);
        return new(process, File.ReadAllText($"/proc/{id}/task/{id}/children").Trim(), host);
    }

    public (int ExitCode, string Output) Run(string command) => Shell.Run("nsenter", "-t", _first, "-m", "-u", "-i", "-n", "-p", "sh", "-c", command);

    public string Do(string command)
    {
        var (exitCode, output) = Run(command);
        return exitCode == 0 ? output : throw new InvalidOperationException($"{Name}: exit code {exitCode} of '{command}': {output}");
    }

    /// <summary>Starts a program that goes on; what it prints goes to a file in /var/log.</summary>
    public void Launch(string name, string command) => Do($"setsid sh -c '{command}' >/var/log/lab-{name}.log 2>&1 </dev/null &");

    /// <summary>What a program printed last, for a message.</summary>
    public string Log(string name) => Run($"tail -n 25 /var/log/lab-{name}.log").Output;

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
