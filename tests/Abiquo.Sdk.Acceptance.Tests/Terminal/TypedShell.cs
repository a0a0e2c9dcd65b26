using System.Diagnostics;
using System.Text;
using Abiquo.Sdk.Acceptance.Tests.Processes;

namespace Abiquo.Sdk.Acceptance.Tests.Terminal;

/// <summary>An interactive shell on a terminal of its own, in which a test types as a person does.</summary>
internal sealed class TypedShell : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly StringBuilder _screen = new();
    private readonly Process _process;
    private int _seen;

    /// <param name="shell">The shell with its arguments.</param>
    /// <param name="folder">The folder that it starts in.</param>
    public TypedShell(string shell, string folder)
    {
        var variables = new Dictionary<string, string> { ["TERM"] = "dumb", ["COLUMNS"] = "200" };
        _process = new Command("script", "-qfec", shell, "/dev/null") { Folder = folder, Variables = variables }.Start();
        _ = ReadAsync();
    }

    /// <summary>Types, and waits until the terminal shows what it should.</summary>
    public async Task TypeAsync(string keys, string until)
    {
        await _process.StandardInput.WriteAsync(keys);
        await _process.StandardInput.FlushAsync();
        var isThere = await Until.BecomesAsync(Patience, () =>
        {
            lock (_screen)
            {
                var at = _screen.ToString().IndexOf(until, _seen, StringComparison.Ordinal);
                _seen = at < 0 ? _seen : at + until.Length;
                return at >= 0;
            }
        });
        lock (_screen)
        {
            Assert.That(isThere, $"after {keys} the terminal shows no '{until}':\n{_screen}");
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new char[4096];
        while (await _process.StandardOutput.ReadAsync(buffer) is > 0 and var count)
        {
            lock (_screen)
            {
                _screen.Append(buffer, 0, count);
            }
        }
    }
}
