using System.CommandLine;
using Abiquo.Sdk.CommandLine.Input;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Comparison;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Creates the verb diff, which compares two environments and lists the work that the change requires.</summary>
internal static class DiffVerb
{
    public static Command Make(TopologyEnvironment environment, CommandConsole console)
    {
        var old = new Argument<string>("old") { Description = "The document with the old environment: see export." }.OfPath();
        var next = new Argument<string?>("new")
        {
            Description = "The document with the new environment; the environment of this program by default.",
            Arity = ArgumentArity.ZeroOrOne,
        }.OfPath();
        var format = FormatOption.Of("text", "json", "markdown");
        var command = new Command(
            "diff",
            "Shows the changes between two environments, and the steps in an order that interrupts no connection. "
            + "Exit code 2 if they differ.")
        {
            old, next, format,
        };
        command.SetAction(parsed =>
        {
            var (before, failure) = EnvironmentFile.LoadOfSpec(parsed.GetValue(old)!, environment, console);
            var (after, otherFailure) = parsed.GetValue(next) is { } path
                ? EnvironmentFile.LoadOfSpec(path, environment, console)
                : (environment, ExitCode.Success);
            return before is null || after is null
                ? Math.Max(failure, otherFailure)
                : Run(console, before.Resolve(), after.Resolve(), parsed.GetValue(format)!);
        });
        return command;
    }

    private static int Run(CommandConsole console, Deployment before, Deployment after, string format) =>
        console.Validate(after) ? Write(console, EnvironmentDiff.Of(before, after), format) : ExitCode.Findings;

    private static int Write(CommandConsole console, EnvironmentDiff diff, string format)
    {
        var tables = DiffTables.Of(diff);
        if (format == "json")
        {
            console.Output.Write(JsonTableWriter.Write(tables));
        }
        else if (diff.IsEmpty)
        {
            console.Output.Write("Nothing changes.\n");
        }
        else if (format == "markdown")
        {
            console.Output.Write(MarkdownWriter.Write("Changes", tables.Where(table => table.Rows.Count > 0)));
        }
        else
        {
            foreach (var table in tables.Where(table => table.Rows.Count > 0))
            {
                console.Print(table, withTitle: true);
            }
        }

        return diff.IsEmpty ? ExitCode.Success : ExitCode.Different;
    }
}
