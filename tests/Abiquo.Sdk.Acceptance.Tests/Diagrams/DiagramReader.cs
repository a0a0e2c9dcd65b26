using System.Xml;
using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Diagrams;

/// <summary>The programs that read a diagram. Each returns why it refuses a file, or null if it reads it.</summary>
internal static class DiagramReader
{
    /// <summary>Names the folder in which npm installed mermaid and jsdom.</summary>
    public const string MermaidVariable = "MERMAID";

    /// <summary>Skips the test where there is nobody to read a format.</summary>
    public static void Require(string format)
    {
        switch (format)
        {
            case "dot":
                Requirement.Program("dot", "graphviz");
                break;
            case "mermaid":
                Requirement.Program("node", "nodejs");
                if (!Directory.Exists(Path.Combine(MermaidFolder, "node_modules", "mermaid")))
                {
                    Assert.Ignore($"Mermaid is not installed: npm install mermaid@11 jsdom, and name that folder in {MermaidVariable}");
                }

                break;
        }
    }

    public static Task<string?> RefusalAsync(string format, string file, TemporaryFolder folder) => format switch
    {
        "dot" => GraphvizAsync(file),
        "mermaid" => MermaidAsync(file, folder),
        _ => Task.FromResult(Xml(file)),
    };

    private static string MermaidFolder => Environment.GetEnvironmentVariable(MermaidVariable) ?? "";

    private static async Task<string?> GraphvizAsync(string file)
    {
        var run = await new Command("dot", "-Tsvg", file, "-o", file + ".svg").RunAsync();
        return run.ExitCode != 0 || run.Error.Length > 0 ? run.ToString() : null;
    }

    private static string? Xml(string file)
    {
        try
        {
            using var reader = XmlReader.Create(file, new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException problem)
        {
            return problem.Message;
        }
    }

    // The script finds mermaid in the folder that it lies in.
    private static async Task<string?> MermaidAsync(string file, TemporaryFolder folder)
    {
        var script = folder.PathOf("read-mermaid.mjs");
        if (!File.Exists(script))
        {
            Directory.CreateSymbolicLink(folder.PathOf("node_modules"), Path.Combine(MermaidFolder, "node_modules"));
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Diagrams", "read-mermaid.mjs"), script);
        }

        return await new Command("node", script, file).RunAsync() is { ExitCode: not 0 } refusal ? refusal.ToString() : null;
    }
}
