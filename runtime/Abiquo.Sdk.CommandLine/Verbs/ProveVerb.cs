using System.CommandLine;
using System.Globalization;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Bundles;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Proof;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Proof.Report;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>prove: do the firewalls let in what the matrix has, and nothing else?</summary>
internal static class ProveVerb
{
    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var format = FormatOption.Of("table", "json", "junit");
        var firewall = FirewallOptions.Tool(FirewallFormats.Nftables, FirewallFormats.Iptables);
        var bundle = new Option<string?>("--bundle") { Description = "Load the firewalls of this rendered folder, as they are now." };
        var sample = new Option<int?>("--sample") { Description = $"So many hosts of each kind of appliance; {ProofOptions.DefaultSample} where there are more than {ProofOptions.MostHosts} hosts, else all." };
        var lockOut = new Option<bool>(FirewallLimits.LockoutOption.Name) { Description = "Prove firewalls that let no administrator in." };
        var command = new Command("prove", "Loads the firewalls into network namespaces of this Linux kernel, tries every connection, and compares with the matrix. Needs no root. Exit code 2 where they differ, 69 where this machine cannot.") { format, firewall, bundle, sample, lockOut };
        command.SetAction((parsed, cancellation) =>
        {
            if (parsed.GetValue(sample) is < 1)
            {
                return Task.FromResult(screen.Refuse(["--sample is at least 1."], command));
            }

            var deployment = environment.Resolve();
            var problems = screen.IsSound(deployment) ? new FirewallLimits(WithEgress: false, parsed.GetValue(lockOut)).Problems(deployment) : null;
            return problems is not { Count: 0 }
                ? Task.FromResult(problems is null ? ExitCode.Findings : screen.Fail(problems))
                : RunAsync(deployment, screen, new(parsed.GetValue(format)!, parsed.GetValue(firewall)!, parsed.GetValue(bundle), parsed.GetValue(sample)), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(Deployment deployment, Screen screen, Choices choices, CancellationToken cancellation)
    {
        try
        {
            var texts = HostFirewallFiles.Of(deployment, choices.Firewall);
            var firewalls = choices.Bundle is null ? texts : HostFirewallFiles.Read(texts, choices.Bundle);
            var plan = ProofPlan.Of(deployment, firewalls, choices.Firewall, new(choices.Sample));
            return Report(screen, await Prover.RunAsync(plan, cancellation).ConfigureAwait(false), choices.Format);
        }
        catch (ProofUnavailableException problem)
        {
            screen.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.Unavailable;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (FirewallRefusedException problem)
        {
            screen.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.Different;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return screen.Fail([$"a firewall cannot be read: {failure.Message}"]);
        }
    }

    private static int Report(Screen screen, ProofResult result, string format)
    {
        if (format == "table")
        {
            if (!result.IsProven)
            {
                screen.Print(ProofTables.Differences(result), withTitle: false);
            }
        }
        else
        {
            screen.Output.Write(format == "json" ? JsonTableWriter.Write(ProofTables.All(result)) : ProofJUnitWriter.Write(result));
        }

        foreach (var left in result.Plan.LeftOut)
        {
            screen.Error.WriteLine($"not tried: {left}");
        }

        screen.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(result.IsProven ? "Proven" : "Not proven")}: {result.Plan.Hosts} hosts, {result.Plan.Format}, {result.Plan.Probes.Count} connections tried, {result.Open} should be open, {result.Differences.Count} {(result.Differences.Count == 1 ? "difference" : "differences")}, {result.Elapsed.TotalSeconds:F1} s."));
        return result.IsProven ? ExitCode.Success : ExitCode.Different;
    }

    private sealed record Choices(string Format, string Firewall, string? Bundle, int? Sample);
}
