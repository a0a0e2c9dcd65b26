using Abiquo.Sdk.Artefacts.Verification.Results;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>
/// Finds hosts that are down, cut off or unable to connect, and virtual addresses that no node holds. A host counts as down only if no
/// other host reaches it and it shows no sign of life: where its own connections work, there is a path, and a firewall is at fault.
/// </summary>
internal static class HostDiagnoser
{
    public static IEnumerable<Diagnosis> Diagnose(VerificationPlan plan, VerificationResults results, UnexplainedFailures failures)
    {
        var silent = plan.Hosts.Where(host => IsSilent(host, results, failures)).ToList();
        return Down(silent, results, failures)
            .Concat(NoWayOut(plan.Hosts.Except(silent), failures))
            .Concat(NoVirtualAddress(plan, failures));
    }

    private static IEnumerable<Diagnosis> Down(IEnumerable<HostProbes> silent, VerificationResults results, UnexplainedFailures failures)
    {
        foreach (var host in silent)
        {
            var message = HasResults(host, results)
                ? $"no host reaches {host.Host}, and it reaches no other: it is cut off; check its network and its default route"
                : $"no host reaches {host.Host}, and there are no results from it: it is down or cut off";
            var explained = failures.Explain(failures.Incoming[host.Host].Concat(failures.Outgoing[host.Host]));
            yield return new(Causes.HostDown, host.Host, message, explained);
        }
    }

    private static IEnumerable<Diagnosis> NoWayOut(IEnumerable<HostProbes> hosts, UnexplainedFailures failures)
    {
        foreach (var host in hosts)
        {
            // A single unreachable target may just lack a rule.
            var remaining = failures.Outgoing[host.Host].Where(failures.IsRemaining).ToList();
            if (IsDead(failures.Outgoing[host.Host]) && remaining.Select(attempt => attempt.Probe.To).Distinct().Count() > 1)
            {
                var message = $"{host.Host} reaches no other host: check its default route, and what its firewall lets out";
                yield return new(Causes.NoWayOut, host.Host, message, failures.Explain(remaining));
            }
        }
    }

    private static IEnumerable<Diagnosis> NoVirtualAddress(VerificationPlan plan, UnexplainedFailures failures)
    {
        var hosts = plan.Hosts.Select(host => host.Host).ToHashSet(StringComparer.Ordinal);
        foreach (var target in failures.Incoming.Where(group => !hosts.Contains(group.Key)))
        {
            var probe = target.First().Probe;
            if (probe.Flow!.Nodes.Count > 0 && IsDead(target))
            {
                var message = $"nothing answers at {target.Key} {probe.Address}: "
                    + $"none of {string.Join(", ", probe.Flow.Nodes)} holds this virtual address";
                yield return new(Causes.NoVirtualAddress, target.Key, message, failures.Explain(target));
            }
        }
    }

    private static bool IsSilent(HostProbes host, VerificationResults results, UnexplainedFailures failures) =>
        IsDead(failures.Incoming[host.Host]) && (!HasResults(host, results) || IsDead(failures.Outgoing[host.Host]));

    private static bool HasResults(HostProbes host, VerificationResults results) => results.Lists.ContainsKey(host.Host);

    private static bool IsDead(IEnumerable<Attempt> attempts)
    {
        var all = attempts.ToList();
        return all.Count > 0 && !all.Exists(attempt => attempt.IsAnswered);
    }
}
