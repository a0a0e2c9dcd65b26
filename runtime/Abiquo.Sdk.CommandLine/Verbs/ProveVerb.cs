using System.CommandLine;
using System.Globalization;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.CommandLine.Input;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Proof;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Proof.Report;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Creates the verb prove, which tests whether the firewalls allow exactly the connections in the matrix.</summary>
internal static class ProveVerb
{
    public static Command Make(TopologyEnvironment environment, CommandConsole console)
    {
        var format = FormatOption.Of("table", "json", "junit");
        var firewall = FirewallOptions.Tool(FirewallFormats.Nftables, FirewallFormats.Iptables);
        var bundle = new Option<string?>("--bundle")
        {
            Description = "Load the firewalls in this rendered folder, including any manual changes.",
        }.OfPath();
        var sample = new Option<int?>("--sample")
        {
            Description = $"The number of hosts of each kind of appliance to test. "
                + $"The default is {ProofOptions.DefaultSample} if there are more than {ProofOptions.MostHosts} hosts, otherwise all.",
        };
        var egress = new Option<bool>(FirewallLimits.EgressOption.Name)
        {
            Description = "Test firewalls that restrict outbound connections too.",
        };
        var lockOut = new Option<bool>(FirewallLimits.LockoutOption.Name)
        {
            Description = "Test the firewalls even if they lock out all administrators.",
        };
        var command = new Command(
            "prove",
            "Loads the firewalls into network namespaces of this Linux kernel, tries every connection, and compares the "
            + "results with the matrix. Needs no root privileges. Exit code 2 if they differ, 69 if this machine cannot run the test.")
        {
            format, firewall, egress, bundle, sample, lockOut,
        };
        command.SetAction((parsed, cancellation) => parsed.GetValue(sample) is < 1
            ? Task.FromResult(console.ReportUsageError(["--sample must be at least 1."], command))
            : ValidateAsync(
                environment,
                console,
                new(
                    parsed.GetValue(format)!,
                    parsed.GetValue(firewall)!,
                    new(parsed.GetValue(egress), parsed.GetValue(lockOut)),
                    parsed.GetValue(bundle),
                    parsed.GetValue(sample)),
                cancellation));
        return command;
    }

    private static Task<int> ValidateAsync(
        TopologyEnvironment environment, CommandConsole console, Choices choices, CancellationToken cancellation)
    {
        var deployment = environment.Resolve();
        if (!console.Validate(deployment))
        {
            return Task.FromResult(ExitCode.Findings);
        }

        var problems = choices.Limits.Problems(deployment, choices.Firewall);
        return problems.Count > 0
            ? Task.FromResult(console.ReportErrors(problems))
            : RunAsync(deployment, console, choices, cancellation);
    }

    private static async Task<int> RunAsync(Deployment deployment, CommandConsole console, Choices choices, CancellationToken cancellation)
    {
        try
        {
            var texts = HostFirewallFiles.Of(deployment, choices.Firewall, choices.Limits.WithEgress);
            var firewalls = choices.Bundle is null ? texts : HostFirewallFiles.Read(texts, choices.Bundle);
            var options = new ProofOptions(choices.Sample) { WithEgress = choices.Limits.WithEgress };
            var plan = ProofPlan.Of(deployment, firewalls, choices.Firewall, options);
            return Report(console, await Prover.RunAsync(plan, cancellation).ConfigureAwait(false), choices.Format);
        }
        catch (ProofUnavailableException problem)
        {
            console.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.Unavailable;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (FirewallRefusedException problem)
        {
            console.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.Different;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return console.ReportErrors([$"a firewall cannot be read: {failure.Message}"]);
        }
    }

    private static int Report(CommandConsole console, ProofResult result, string format)
    {
        if (format == "table")
        {
            if (!result.IsProven)
            {
                console.Print(ProofTables.Differences(result), withTitle: false);
            }
        }
        else
        {
            console.Output.Write(format == "json" ? JsonTableWriter.Write(ProofTables.All(result)) : ProofJUnitWriter.Write(result));
        }

        foreach (var left in result.Plan.LeftOut)
        {
            console.Error.WriteLine($"not tried: {left}");
        }

        console.Error.WriteLine(Summary(result));
        return result.IsProven ? ExitCode.Success : ExitCode.Different;
    }

    private static string Summary(ProofResult result)
    {
        var (plan, differences) = (result.Plan, result.Differences.Count);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(result.IsProven ? "Proven" : "Not proven")}: {plan.Hosts} hosts, {plan.Format}, {plan.Probes.Count} connections tried, "
                + $"{result.Open} should be open, {differences} {(differences == 1 ? "difference" : "differences")}, "
                + $"{result.Elapsed.TotalSeconds:F1} s.");
    }

    private sealed record Choices(string Format, string Firewall, FirewallLimits Limits, string? Bundle, int? Sample);
}
