using System.CommandLine;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>firewall: what does each host let in?</summary>
internal static class FirewallVerb
{
    private const string Request = "request-csv";

    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var format = FormatOption.Of([.. FirewallFormats.Formats, Request]);
        var host = HostFiles.MakeOption("firewall");
        var options = new FirewallOptions();
        var command = new Command("firewall", "Writes the firewall of each host, or the change request for the network team.") { format, host, options.Egress, options.LockOut };
        command.SetAction(parsed =>
        {
            if (!screen.IsSound(environment))
            {
                return ExitCode.Findings;
            }

            var tool = parsed.GetValue(format)!;
            if (tool == Request)
            {
                screen.Output.Write(CsvWriter.Write(FirewallChangeRequest.Of(environment, environment.Matrix())));
                return ExitCode.Success;
            }

            if (options.Misuse(parsed, tool) is { } misuse)
            {
                return screen.Refuse([misuse], command);
            }

            return options.Problems(parsed, environment) is { Count: > 0 } problems
                ? screen.Fail(problems)
                : Run(command, environment, screen, tool, parsed.GetValue(host), parsed.GetValue(options.Egress));
        });
        return command;
    }

    private static int Run(Command command, TopologyEnvironment environment, Screen screen, string tool, string? only, bool withEgress)
    {
        var all = FirewallPlan.Of(environment, environment.Matrix(), withEgress);
        return HostFiles.Print(screen, command, [.. all.Select(firewall => (firewall.Host, FirewallFormats.Write(firewall, tool)))], only);
    }
}
