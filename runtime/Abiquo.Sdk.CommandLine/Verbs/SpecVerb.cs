using System.CommandLine;
using Abiquo.Sdk.Artefacts.SpecificationTables;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Creates the verb spec, which shows the content of the topology spec.</summary>
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
        var command = new Command(
            "spec",
            "Shows the vendor's documented facts: appliances, roles, components, ports, parameters, properties, rules and sources.")
        {
            section, format,
        };
        command.SetAction(parsed =>
        {
            var chosen = SpecTables.Of(environment.Resolve().Spec, parsed.GetValue(section));
            if (parsed.GetValue(format) == "json")
            {
                console.Output.Write(JsonTableWriter.Write(chosen));
                return;
            }

            foreach (var table in chosen)
            {
                console.Print(table, withTitle: true);
            }
        });
        return command;
    }
}
