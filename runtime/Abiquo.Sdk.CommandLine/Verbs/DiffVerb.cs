using System.CommandLine;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Comparison;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>diff: what changed since then, and what is to be done about it?</summary>
internal static class DiffVerb
{
    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var old = new Argument<string>("old") { Description = "The document of the environment as it was: see export." };
        var next = new Argument<string?>("new") { Description = "The document of the environment as it will be; this program's where not given.", Arity = ArgumentArity.ZeroOrOne };
        var format = FormatOption.Of("text", "json", "markdown");
        var command = new Command("diff", "Says what changes from one environment to another, and the work in an order that cuts nothing off. Exit code 2 where they differ.") { old, next, format };
        command.SetAction(parsed =>
        {
            var (before, failure) = EnvironmentFile.Load(parsed.GetValue(old)!, environment, screen);
            var (after, otherFailure) = parsed.GetValue(next) is { } path ? EnvironmentFile.Load(path, environment, screen) : (environment, ExitCode.Success);
            return before is null || after is null
                ? Math.Max(failure, otherFailure)
                : Run(screen, before.Resolve(), after.Resolve(), parsed.GetValue(format)!);
        });
        return command;
    }

    private static int Run(Screen screen, Deployment before, Deployment after, string format) =>
        screen.IsSound(after) ? Write(screen, EnvironmentDiff.Of(before, after), format) : ExitCode.Findings;

    private static int Write(Screen screen, EnvironmentDiff diff, string format)
    {
        var tables = DiffTables.Of(diff);
        if (format == "json")
        {
            screen.Output.Write(JsonTableWriter.Write(tables));
        }
        else if (diff.IsEmpty)
        {
            screen.Output.Write("Nothing changes.\n");
        }
        else if (format == "markdown")
        {
            screen.Output.Write(MarkdownWriter.Write("Changes", tables.Where(table => table.Rows.Count > 0)));
        }
        else
        {
            foreach (var table in tables.Where(table => table.Rows.Count > 0))
            {
                screen.Print(table, withTitle: true);
            }
        }

        return diff.IsEmpty ? ExitCode.Success : ExitCode.Different;
    }
}
