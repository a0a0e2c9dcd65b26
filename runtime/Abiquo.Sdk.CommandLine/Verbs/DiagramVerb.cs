using System.CommandLine;
using Abiquo.Sdk.Artefacts.Diagram;
using Abiquo.Sdk.Artefacts.Diagram.Html;
using Abiquo.Sdk.Artefacts.Diagram.Svg;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>diagram: what does it look like?</summary>
internal static class DiagramVerb
{
    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var format = FormatOption.Of("mermaid", "dot", "svg", "html");
        var collapse = new Option<string?>("--collapse", "-c")
        {
            Description = $"What one node stands for: an appliance (role), a datacenter, a kind of datacenter, or a host (none). Up to {TopologyDiagram.Readable} hosts are shown where not given.",
        }.AcceptOnlyFromAmong("none", "role", "datacenter", "kind");
        var command = new Command("diagram", "Draws the environment: places as boxes, ports on the edges.") { format, collapse };
        command.SetAction(parsed => screen.IsSound(environment)
            ? Run(environment, screen, parsed.GetValue(format)!, parsed.GetValue(collapse))
            : ExitCode.Findings);
        return command;
    }

    private static int Run(TopologyEnvironment environment, Screen screen, string format, string? collapse)
    {
        var matrix = environment.Matrix();
        var diagram = TopologyDiagram.Of(environment, matrix, Detail(collapse));
        screen.Output.Write(format switch
        {
            "dot" => DotWriter.Write(diagram),
            "svg" => SvgWriter.Write(diagram),
            "html" => HtmlPage.Write(diagram, matrix, WorksheetTables.Of(environment)),
            _ => MermaidWriter.Write(diagram),
        });
        return ExitCode.Success;
    }

    private static DiagramDetail? Detail(string? collapse) => collapse switch
    {
        "none" => DiagramDetail.Hosts,
        "role" => DiagramDetail.Appliances,
        "datacenter" => DiagramDetail.Scopes,
        "kind" => DiagramDetail.Kinds,
        _ => null,
    };
}
