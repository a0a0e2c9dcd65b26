using System.CommandLine;
using Abiquo.Sdk.Artefacts.Matrix;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>matrix: who talks to whom?</summary>
internal static class MatrixVerb
{
    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var format = FormatOption.Of("table", "csv", "json", "markdown");
        var groups = Enum.GetNames<RuleGroup>().Select(name => name.ToLowerInvariant()).ToArray();
        var group = new Option<string?>("--group", "-g") { Description = "Only the flows of rules of this group." }.AcceptOnlyFromAmong(groups);
        var from = new Option<string?>("--from") { Description = "Only the flows from this appliance or host." };
        var to = new Option<string?>("--to") { Description = "Only the flows to this appliance or host." };
        var command = new Command("matrix", "Lists every connection, machine by machine, with its rule and source.") { format, group, from, to };
        command.SetAction(parsed => screen.IsSound(environment)
            ? Run(command, environment.Matrix(), screen, parsed.GetValue(format)!, parsed.GetValue(group), parsed.GetValue(from), parsed.GetValue(to))
            : ExitCode.Findings);
        return command;
    }

    private static int Run(Command command, CommunicationMatrix matrix, Screen screen, string format, string? group, string? from, string? to)
    {
        var problems = new[] { Unknown("--from", from, matrix.Flows.Select(flow => flow.From)), Unknown("--to", to, matrix.Flows.Select(flow => flow.To)) };
        if (problems.OfType<string>().ToList() is { Count: > 0 } unknown)
        {
            return screen.Refuse(unknown, command);
        }

        var chosen = matrix.Where(group is null ? null : Enum.Parse<RuleGroup>(group, ignoreCase: true), from, to);
        if (format == "table")
        {
            screen.Print(ForPeople(chosen), withTitle: false);
            screen.Error.WriteLine(chosen.Flows.Count == 1 ? "1 flow." : $"{chosen.Flows.Count} flows.");
        }
        else
        {
            var table = MatrixTable.Of(chosen);
            screen.Output.Write(format switch { "csv" => CsvWriter.Write(table), "json" => JsonTableWriter.Write(table), _ => MarkdownWriter.Write(table) });
        }

        return ExitCode.Success;
    }

    /// <summary>Fewer columns than the other formats have, to fit a terminal: who, to whom, what and why.</summary>
    private static Table ForPeople(CommunicationMatrix matrix) => new(
        "matrix",
        ["from", "to", "component", new("port", IsNumber: true), "rule", "group"],
        matrix.Flows.Select(flow => (ValueList<string>)
        [
            flow.From.ToString(),
            flow.To.ToString(),
            flow.Component,
            flow.Service,
            flow.Rule.Id,
            flow.Rule.Group.ToString().ToLowerInvariant(),
        ]).ToValueList());

    private static string? Unknown(string option, string? name, IEnumerable<FlowEndpoint> parties)
    {
        if (name is null)
        {
            return null;
        }

        var all = parties.ToList();
        return name.Length > 0 && all.Exists(party => name.Equals(party.Appliance, StringComparison.OrdinalIgnoreCase) || name.Equals(party.Host, StringComparison.OrdinalIgnoreCase))
            ? null
            : $"{option} '{name}' is no appliance or host with such flows; there are {string.Join(", ", all.Select(party => party.Appliance).Distinct())}, and their hosts.";
    }
}
