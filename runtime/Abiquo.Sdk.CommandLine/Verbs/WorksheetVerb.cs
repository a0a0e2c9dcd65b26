using System.CommandLine;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>worksheet: which machines, how large, and which values do the installers ask for?</summary>
internal static class WorksheetVerb
{
    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var format = FormatOption.Of("markdown", "csv", "html");
        var command = new Command("worksheet", "Writes the machines, their totals, and every install parameter with its value.") { format };
        command.SetAction(parsed =>
        {
            if (!screen.IsSound(environment))
            {
                return ExitCode.Findings;
            }

            screen.Output.Write(Worksheet.Write(environment, parsed.GetValue(format)!));
            return ExitCode.Success;
        });
        return command;
    }
}
