using System.CommandLine;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>firewall: what does each host let in?</summary>
internal static class FirewallVerb
{
    private const string Request = "request-csv";

    private static readonly string[] WithEgress = [HostFirewallFiles.Nftables, HostFirewallFiles.Iptables];

    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var format = FormatOption.Of([.. HostFirewallFiles.Formats, Request]);
        var host = new Option<string?>("--host") { Description = "Only the firewall of this host." };
        var egress = new Option<bool>("--egress") { Description = "Limit what hosts open themselves, too (nftables and iptables)." };
        var lockOut = new Option<bool>("--allow-lock-out") { Description = "Write firewalls that let no administrator in." };
        var command = new Command("firewall", "Writes the firewall of each host, or the change request for the network team.") { format, host, egress, lockOut };
        command.SetAction(parsed =>
        {
            if (!screen.IsSound(environment))
            {
                return ExitCode.Findings;
            }

            if (parsed.GetValue(format) == Request)
            {
                screen.Output.Write(CsvText.Write(FirewallRequest.Of(environment, environment.Matrix())));
                return ExitCode.Success;
            }

            var limits = parsed.GetValue(egress);
            return limits && !WithEgress.Contains(parsed.GetValue(format))
                ? screen.Refuse([$"--egress is written for {string.Join(" and ", WithEgress)} only."], command)
                : Run(command, environment, screen, new(parsed.GetValue(format)!, parsed.GetValue(host), limits, parsed.GetValue(lockOut)));
        });
        return command;
    }

    /// <summary>What must be mended before firewalls can be written.</summary>
    public static IReadOnlyList<string> Problems(TopologyEnvironment environment, bool withEgress, bool allowsLockOut)
    {
        List<string> problems = [.. AddressGaps.Of(environment, withEgress).Select(name => $"'{name}' has no address; give it one.")];
        if (!allowsLockOut && LockOut.Of(environment) is { } closed)
        {
            problems.Add(closed + " Or say --allow-lock-out.");
        }

        return problems;
    }

    private static int Run(Command command, TopologyEnvironment environment, Screen screen, Choices choices)
    {
        if (Problems(environment, choices.WithEgress, choices.AllowsLockOut) is { Count: > 0 } problems)
        {
            return screen.Fail(problems);
        }

        var all = FirewallPlan.Of(environment, environment.Matrix(), choices.WithEgress);
        var chosen = all.Where(firewall => choices.Host is null || string.Equals(firewall.Host, choices.Host, StringComparison.OrdinalIgnoreCase)).ToList();
        if (chosen.Count == 0)
        {
            return screen.Refuse([$"--host '{choices.Host}' is no host of this environment; there are {string.Join(", ", all.Select(firewall => firewall.Host))}."], command);
        }

        var files = chosen.SelectMany(firewall => HostFirewallFiles.Write(firewall, choices.Format).Select(file => (firewall.Host, File: file))).ToList();
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

    private sealed record Choices(string Format, string? Host, bool WithEgress, bool AllowsLockOut);
}
