using System.CommandLine;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>firewall: what does each host let in?</summary>
internal static class FirewallVerb
{
    private const string Request = "request-csv";

    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var format = FormatOption.Of([.. HostFirewallFiles.Formats, Request]);
        var host = new Option<string?>("--host") { Description = "Only the firewall of this host." };
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
                screen.Output.Write(CsvText.Write(FirewallRequest.Of(environment, environment.Matrix())));
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
        var chosen = all.Where(firewall => only is null || string.Equals(firewall.Host, only, StringComparison.OrdinalIgnoreCase)).ToList();
        if (chosen.Count == 0)
        {
            return screen.Refuse([$"--host '{only}' is no host of this environment; there are {string.Join(", ", all.Select(firewall => firewall.Host))}."], command);
        }

        var files = chosen.SelectMany(firewall => HostFirewallFiles.Write(firewall, tool).Select(file => (firewall.Host, File: file))).ToList();
        foreach (var (host, file) in files)
        {
            if (files.Count > 1)
            {
                screen.Output.Write($"# ---- {host}: {file.Path}\n");
            }

            screen.Output.Write(file.Text);
        }

        return ExitCode.Success;
    }
}
