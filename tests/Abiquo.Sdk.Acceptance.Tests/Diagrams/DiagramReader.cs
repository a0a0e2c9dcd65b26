using System.Xml;
using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Diagrams;

/// <summary>The program that reads a format of diagrams.</summary>
internal sealed class DiagramReader(string format, TemporaryFolder folder) : IDisposable
{
    private MermaidReader? _mermaid;

    /// <summary>Skips the test where there is nobody to read a format.</summary>
    public static void Require(string format)
    {
        switch (format)
        {
            case "dot":
                Requirement.Program("dot", "graphviz");
                break;
            case "mermaid":
                MermaidReader.Require();
                break;
        }
    }

    /// <summary>Returns why it refuses a file, or null if it reads it.</summary>
    public Task<string?> RefusalAsync(string file) => format switch
    {
        "dot" => GraphvizAsync(file),
        "mermaid" => (_mermaid ??= new(folder)).RefusalAsync(file),
        _ => Task.FromResult(Xml(file)),
    };

    public void Dispose() => _mermaid?.Dispose();

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
}
