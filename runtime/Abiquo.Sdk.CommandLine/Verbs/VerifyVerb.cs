using System.CommandLine;
using System.Globalization;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Artefacts.Verification.Report;
using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>verify: is the running platform as the matrix says, and who is to blame where it is not?</summary>
internal static class VerifyVerb
{
    private const string HowTo = """
        There are no results yet. Each host tries its part with a script that the bundle carries:

          render --out out
          cd out/ansible && ansible-playbook -i inventory.ini verify.yml     # the results come into out/verify-results
          verify out/verify-results

        Without Ansible: copy out/hosts/NAME/verify to each host, run 'bash verify.sh > NAME.jsonl' there, and give the files to this verb.

        """;

    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var results = new Argument<string[]>("RESULTS") { Description = "Files of results that the hosts printed, or folders of them.", Arity = ArgumentArity.ZeroOrMore };
        var format = FormatOption.Of("table", "json", "junit");
        var command = new Command("verify", "Compares what the hosts of the running platform tried with the matrix, and names the causes. Exit code 0 where all is as it should be, else 1. Without results it says how to get them.") { results, format };
        command.SetAction(parsed => parsed.GetValue(results) is { Length: > 0 } paths ? Run(environment, screen, paths, parsed.GetValue(format)!) : Explain(screen));
        return command;
    }

    private static int Explain(Screen screen)
    {
        screen.Error.Write(HowTo.ReplaceLineEndings("\n"));
        return ExitCode.Usage;
    }

    private static int Run(TopologyEnvironment environment, Screen screen, string[] paths, string format)
    {
        var deployment = environment.Resolve();
        var problems = screen.IsSound(deployment) ? MissingAddresses.Problems(deployment) : null;
        if (problems is not { Count: 0 })
        {
            return problems is null ? ExitCode.Findings : screen.Fail(problems);
        }

        var (files, unread) = ResultFiles.Read(paths);
        var results = VerificationResults.Read(files);
        foreach (var problem in results.Problems)
        {
            screen.Error.WriteLine(problem);
        }

        if (unread.Count > 0 || results.Problems.Count > 0)
        {
            screen.Fail(unread);
            return unread.Count > 0 ? ExitCode.Usage : ExitCode.Findings;
        }

        return Report(screen, VerificationReport.Of(VerificationPlan.Of(deployment), results), format);
    }

    private static int Report(Screen screen, VerificationReport report, string format)
    {
        if (format == "table")
        {
            if (!report.IsSound)
            {
                screen.Print(VerificationTables.Diagnoses(report), withTitle: false);
            }
        }
        else
        {
            screen.Output.Write(format == "json" ? JsonTableWriter.Write(VerificationTables.All(report)) : VerificationJUnit.Write(report));
        }

        foreach (var (kind, words) in new[] { ("note", report.Notes), ("not tried", report.Plan.LeftOut) })
        {
            foreach (var word in words)
            {
                screen.Error.WriteLine($"{kind}: {word}");
            }
        }

        var causes = report.Diagnoses.Count == 1 ? "1 cause" : string.Create(CultureInfo.InvariantCulture, $"{report.Diagnoses.Count} causes");
        screen.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(report.IsSound ? "As it should be" : "Not as it should be")}: {report.Plan.Hosts.Count} hosts, {report.Attempts.Count} connections tried, {report.Failures} failed, {causes}."));
        return report.IsSound ? ExitCode.Success : ExitCode.Findings;
    }
}
