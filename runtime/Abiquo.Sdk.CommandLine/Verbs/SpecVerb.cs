using System.CommandLine;
using Abiquo.Sdk.Artefacts.SpecificationTables;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>spec: what does the SDK know?</summary>
internal static class SpecVerb
{
    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var section = new Argument<string?>("section")
        {
            Description = "Only this section.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        section.AcceptOnlyFromAmong([.. SpecTables.Titles]);
        var format = FormatOption.Of("table", "json");
        var command = new Command("spec", "Shows what the vendor's documents say: appliances, roles, components, ports, parameters, properties, rules and sources.") { section, format };
        command.SetAction(parsed =>
        {
            var chosen = SpecTables.Of(environment.Spec, parsed.GetValue(section));
            if (parsed.GetValue(format) == "json")
            {
                screen.Output.Write(JsonTableWriter.Write(chosen));
                return;
            }

            foreach (var table in chosen)
            {
                screen.Print(table, withTitle: true);
            }
        });
        return command;
    }
}
