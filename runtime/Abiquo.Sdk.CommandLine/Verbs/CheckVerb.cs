using System.CommandLine;
using Abiquo.Sdk.Artefacts.Findings;
using Abiquo.Sdk.CommandLine.Input;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Creates the verb check, which validates the environment.</summary>
internal static class CheckVerb
{
    public const string Name = "check";

    private const string Text = "text";

    /// <param name="environment">The environment.</param>
    /// <param name="document">The document that it is from, which may have problems instead, or null.</param>
    /// <param name="console">What the verb writes to.</param>
    public static Command Make(TopologyEnvironment environment, EnvironmentDocument? document, CommandConsole console)
    {
        var format = FormatOption.Of(Text, "json", "sarif");
        var verbose = new Option<bool>("--verbose")
        {
            Description = "Also list the rules that connect nothing although both of their ends are in the environment, and why.",
        };
        var command = new Command(
            Name,
            "Finds problems that only show at run time, such as duplicate addresses. Exit code 0 if there are none, otherwise 1. "
                + "Recommendations do not count.")
        {
            format,
            verbose,
        };
        command.SetAction(parsed => (parsed.GetValue(format)!, parsed.GetValue(verbose)) switch
        {
            (Text, _) when document is { Reading.IsValid: false } => document.Report(console),
            (Text, var isVerbose) => Run(environment, document, console, isVerbose),
            (_, true) => console.ReportUsageError([$"--verbose is for the format {Text}."], command),
            (var other, _) when document is not null => Run(environment, document, console, other),
            (var other, _) => Run(environment, console, other),
        });
        return command;
    }

    private static int Run(TopologyEnvironment environment, EnvironmentDocument? document, CommandConsole console, bool isVerbose)
    {
        var deployment = environment.Resolve();
        if (!console.Validate(deployment))
        {
            return ExitCode.Findings;
        }

        var advice = deployment.Advise();
        console.Output.Write(document is null
            ? FindingsWriter.Lines(advice)
            : string.Concat(advice.Select(one => $"{document.Path}{document.Reading.Locate(one)}\n")));
        console.Output.WriteLine(advice.Count switch
        {
            0 => "No findings.",
            1 => "No findings, 1 recommendation.",
            _ => $"No findings, {advice.Count} recommendations.",
        });
        if (isVerbose)
        {
            Write(console.Output, deployment.IdleRules());
        }

        return ExitCode.Success;
    }

    private static void Write(TextWriter output, IReadOnlyList<IdleRule> idle)
    {
        output.WriteLine(idle.Count switch
        {
            0 => "Each rule with both ends in this environment connects something.",
            1 => "1 rule connects nothing, although both of its ends are in this environment:",
            _ => $"{idle.Count} rules connect nothing, although both of their ends are in this environment:",
        });
        foreach (var one in idle)
        {
            output.WriteLine($"  {one.Rule.Id}: {one.Reason}.");
        }
    }

    private static int Run(TopologyEnvironment environment, CommandConsole console, string format)
    {
        var findings = environment.Validate();
        var told = findings.Count == 0 ? environment.Resolve().Advise() : findings;
        console.Output.Write(format == "json" ? FindingsWriter.Json(told) : FindingsWriter.Sarif(told));
        return findings.Count == 0 ? ExitCode.Success : ExitCode.Findings;
    }

    private static int Run(TopologyEnvironment environment, EnvironmentDocument document, CommandConsole console, string format)
    {
        var reading = document.Reading;
        var told = reading.IsValid ? environment.Resolve().Advise().Select(reading.Locate).ToValueList() : reading.Problems;
        console.Output.Write(format == "json" ? FindingsWriter.Json(document.Path, told) : FindingsWriter.Sarif(document.Path, told));
        return reading.IsValid ? ExitCode.Success : ExitCode.Findings;
    }
}
