using System.CommandLine;
using Abiquo.Sdk.Artefacts.Findings;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Creates the verb check, which validates the environment.</summary>
internal static class CheckVerb
{
    public static Command Make(TopologyEnvironment environment, CommandConsole console)
    {
        var format = FormatOption.Of("text", "json", "sarif");
        var command = new Command(
            "check",
            "Finds problems that only show at run time, such as duplicate addresses. Exit code 0 if there are none, otherwise 1.")
        {
            format,
        };
        command.SetAction(parsed => Run(environment, console, parsed.GetValue(format)!));
        return command;
    }

    private static int Run(TopologyEnvironment environment, CommandConsole console, string format)
    {
        if (format == "text")
        {
            if (!console.Validate(environment.Resolve()))
            {
                return ExitCode.Findings;
            }

            console.Output.WriteLine("No findings.");
            return ExitCode.Success;
        }

        var findings = environment.Validate();
        console.Output.Write(format == "json" ? FindingsWriter.Json(findings) : FindingsWriter.Sarif(findings));
        return findings.Count == 0 ? ExitCode.Success : ExitCode.Findings;
    }
}
