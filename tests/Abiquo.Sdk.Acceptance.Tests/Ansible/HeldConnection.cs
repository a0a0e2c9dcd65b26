using System.Diagnostics;
using System.Globalization;
using Abiquo.Sdk.Acceptance.Tests.Processes;

namespace Abiquo.Sdk.Acceptance.Tests.Ansible;

/// <summary>An SSH connection to a machine over which something comes all the while.</summary>
internal sealed class HeldConnection : IDisposable
{
    private readonly Process _process;
    private int _lines;

    private HeldConnection(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => _ = line.Data is null ? 0 : Interlocked.Increment(ref _lines);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static async Task<HeldConnection> OpenAsync(MachineLab lab, string machine)
    {
        var connection = new HeldConnection(lab.Ssh(machine, "while sleep 0.5; do date +%s; done", MachineLab.Administrator).Start());
        Assert.That(await connection.GoesOnAsync(), Is.True, "no connection can be held open");
        return connection;
    }

    /// <summary>Returns whether something more comes.</summary>
    public Task<bool> GoesOnAsync()
    {
        var before = Volatile.Read(ref _lines);
        return Until.BecomesAsync(TimeSpan.FromSeconds(10), () => Volatile.Read(ref _lines) > before);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_lines} lines");

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
