using System.CommandLine;
using Abiquo.Sdk.Artefacts.Findings;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>check: is the environment sound?</summary>
internal static class CheckVerb
{
    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var format = FormatOption.Of("text", "json", "sarif");
        var command = new Command("check", "Finds what only the run can know, such as an address used twice. Exit code 0 where nothing is found, else 1.") { format };
        command.SetAction(parsed => Run(environment, screen, parsed.GetValue(format)!));
        return command;
    }

    private static int Run(TopologyEnvironment environment, Screen screen, string format)
    {
        if (format == "text")
        {
            if (!screen.IsSound(environment.Resolve()))
            {
                return ExitCode.Findings;
            }

            screen.Output.WriteLine("No findings.");
            return ExitCode.Success;
        }

        var findings = environment.Validate();
        screen.Output.Write(format == "json" ? FindingsWriter.Json(findings) : FindingsWriter.Sarif(findings));
        return findings.Count == 0 ? ExitCode.Success : ExitCode.Findings;
    }
}
