using System.CommandLine;
using Abiquo.Sdk.Artefacts.SpecificationTables;
using Abiquo.Sdk.CommandLine.Input;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Creates the verb spec, which shows the content of the topology spec or checks another one.</summary>
internal static class SpecVerb
{
    public static Command Make(TopologyEnvironment environment, CommandConsole console)
    {
        var section = new Argument<string?>("section")
        {
            Description = "Show only this section.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        section.AcceptOnlyFromAmong([.. SpecTables.Titles]);
        var format = FormatOption.Of("table", "json");
        var check = SpecFile.MakeOption();
        var command = new Command(
            "spec",
            "Shows the vendor's documented facts: appliances, roles, components, ports, networks, parameters, properties, rules and "
            + "sources.")
        {
            section, format, check,
        };
        command.Validators.Add(parsed =>
        {
            // No values: those that are not valid have errors of their own.
            var shows = parsed.GetResult(section) is { Tokens.Count: > 0 } || parsed.GetResult(format) is { Implicit: false };
            if (shows && parsed.GetResult(check) is { Tokens.Count: > 0 })
            {
                parsed.AddError("'--check' reports errors: it takes no section and no '--format'.");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(check) is { } file)
            {
                return SpecFile.Check(file, console);
            }

            Show(SpecTables.Of(environment.Resolve().Spec, parsed.GetValue(section)), parsed.GetValue(format)!, console);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Show(IReadOnlyList<Table> tables, string format, CommandConsole console)
    {
        if (format == "json")
        {
            console.Output.Write(JsonTableWriter.Write(tables));
            return;
        }

        foreach (var table in tables)
        {
            console.Print(table, withTitle: true);
        }
    }
}
