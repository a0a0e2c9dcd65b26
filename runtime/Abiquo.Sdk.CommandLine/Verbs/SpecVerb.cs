using System.CommandLine;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>spec: what does the SDK know?</summary>
internal static class SpecVerb
{
    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var tables = SpecTables.Of(environment.Spec);
        var section = new Argument<string?>("section")
        {
            Description = "Only this section.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        section.AcceptOnlyFromAmong([.. tables.Select(table => table.Title)]);
        var format = Choice.Format("table", "json");
        var command = new Command("spec", "Shows what the vendor's documents say: appliances, components, ports, parameters, rules and sources.") { section, format };
        command.SetAction(parsed =>
        {
            var chosen = tables.Where(table => parsed.GetValue(section) is not { } title || table.Title == title).ToList();
            if (parsed.GetValue(format) == "json")
            {
                screen.Output.Write(JsonDocumentText.Write(chosen));
                return;
            }

            chosen.ForEach(table => screen.Print(table, withTitle: true));
        });
        return command;
    }
}
