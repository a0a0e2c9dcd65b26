using System.CommandLine;
using System.Globalization;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Artefacts.Verification.Report;
using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.CommandLine.Input;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Creates the verb verify, which compares the running platform with the matrix and finds the causes of differences.</summary>
internal static class VerifyVerb
{
    private const string HowTo = """
        There are no results yet. Each host tests its connections with a script in the bundle:

          render --out out
          cd out/ansible && ansible-playbook -i inventory.ini verify.yml     # collects the results in out/verify-results
          verify out/verify-results

        Without Ansible: copy out/hosts/NAME/verify to each host, run 'bash verify.sh > NAME.jsonl' there, and pass the files to this verb.

        """;

    public static Command Make(TopologyEnvironment environment, CommandConsole console)
    {
        var results = new Argument<string[]>("RESULTS")
        {
            Description = "Files with the output of verify.sh, or folders of them.",
            Arity = ArgumentArity.ZeroOrMore,
        }.OfPath();
        var format = FormatOption.Of("table", "json", "junit");
        var command = new Command(
            "verify",
            "Compares the connections that the hosts of the running platform tried with the matrix, and finds the causes of differences. "
            + "Exit code 0 if there are none, otherwise 1. Without results, it explains how to get them.")
        {
            results, format,
        };
        command.SetAction(parsed => parsed.GetValue(results) is { Length: > 0 } paths
            ? Run(environment, console, paths, parsed.GetValue(format)!)
            : Explain(console));
        return command;
    }

    private static int Explain(CommandConsole console)
    {
        console.Error.Write(HowTo.ReplaceLineEndings("\n"));
        return ExitCode.Usage;
    }

    private static int Run(TopologyEnvironment environment, CommandConsole console, string[] paths, string format)
    {
        var deployment = environment.Resolve();
        var problems = console.Validate(deployment) ? MissingAddresses.Problems(deployment) : null;
        if (problems is not { Count: 0 })
        {
            return problems is null ? ExitCode.Findings : console.ReportErrors(problems);
        }

        var (files, unread) = ResultFiles.Read(paths);
        var results = VerificationResults.Read(files);
        foreach (var problem in results.Problems)
        {
            console.Error.WriteLine(problem);
        }

        if (unread.Count > 0 || results.Problems.Count > 0)
        {
            console.ReportErrors(unread);
            return unread.Count > 0 ? ExitCode.Usage : ExitCode.Findings;
        }

        return Report(console, VerificationReport.Of(VerificationPlan.Of(deployment), results), format);
    }

    private static int Report(CommandConsole console, VerificationReport report, string format)
    {
        if (format == "table")
        {
            if (!report.IsSound)
            {
                console.Print(VerificationTables.Diagnoses(report), withTitle: false);
            }
        }
        else
        {
            console.Output.Write(format == "json"
                ? JsonTableWriter.Write(VerificationTables.All(report))
                : VerificationJUnit.Write(report));
        }

        foreach (var (kind, words) in new[] { ("note", report.Notes), ("not tried", report.Plan.LeftOut) })
        {
            foreach (var word in words)
            {
                console.Error.WriteLine($"{kind}: {word}");
            }
        }

        var causes = report.Diagnoses.Count == 1
            ? "1 cause"
            : string.Create(CultureInfo.InvariantCulture, $"{report.Diagnoses.Count} causes");
        console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(report.IsSound ? "As expected" : "Not as expected")}: {report.Plan.Hosts.Count} hosts, "
                + $"{report.Attempts.Count} connections tried, {report.Failures} failed, {causes}."));
        return report.IsSound ? ExitCode.Success : ExitCode.Findings;
    }
}
