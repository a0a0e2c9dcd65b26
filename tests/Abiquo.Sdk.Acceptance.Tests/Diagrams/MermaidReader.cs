using System.Diagnostics;
using System.Text.Json;
using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Diagrams;

/// <summary>Mermaid's own parser. It takes seconds to start, so one process reads all files.</summary>
internal sealed class MermaidReader : IDisposable
{
    /// <summary>Names the folder in which npm installed mermaid and jsdom.</summary>
    private const string FolderVariable = "MERMAID";

    private readonly Process _process;
    private readonly Task<string> _error;

    // The script finds mermaid in the folder that it lies in.
    public MermaidReader(TemporaryFolder folder)
    {
        var script = folder.PathOf("read-mermaid.mjs");
        Directory.CreateSymbolicLink(folder.PathOf("node_modules"), Path.Combine(Folder, "node_modules"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Diagrams", "read-mermaid.mjs"), script);
        _process = new Command("node", script).Start();
        _error = _process.StandardError.ReadToEndAsync();
    }

    private static string Folder => Environment.GetEnvironmentVariable(FolderVariable) ?? "";

    /// <summary>Skips the test where there is no Mermaid.</summary>
    public static void Require()
    {
        Requirement.Program("node", "nodejs");
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "mermaid")))
        {
            Assert.Ignore($"Mermaid is not installed: npm install mermaid@11 jsdom, and name that folder in {FolderVariable}");
        }
    }

    /// <summary>Returns why it refuses a file, or null if it reads it.</summary>
    public async Task<string?> RefusalAsync(string file)
    {
        await _process.StandardInput.WriteLineAsync(file);
        await _process.StandardInput.FlushAsync();
        var answer = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await _error);
        return JsonSerializer.Deserialize<string?>(answer);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
