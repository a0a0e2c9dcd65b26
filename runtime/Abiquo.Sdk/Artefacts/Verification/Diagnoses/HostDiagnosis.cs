using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>
/// Hosts that are down, cut off or mute, and virtual addresses that nobody has. Only what nobody reaches and what gives no sign of life
/// itself is down: where its own connections work, the way is there, and a firewall is to blame.
/// </summary>
internal static class HostDiagnosis
{
    public static IEnumerable<Culprit> Of(VerificationPlan plan, VerificationResults results, Unexplained failures)
    {
        var silent = plan.Hosts.Where(host => IsDead(failures.Into[host.Host]) && (!HasResults(host, results) || IsDead(failures.OutOf[host.Host]))).ToList();
        foreach (var host in silent)
        {
            var said = HasResults(host, results)
                ? $"nobody reaches {host.Host}, and it reaches nobody: it is cut off; look at its network and its default route"
                : $"nobody reaches {host.Host}, and there are no results of it: it is down or cut off";
            yield return new(Causes.HostDown, host.Host, said, failures.Take(failures.Into[host.Host].Concat(failures.OutOf[host.Host])));
        }

        foreach (var host in plan.Hosts.Except(silent))
        {
            // One target alone may have lost its rule.
            var left = failures.OutOf[host.Host].Where(failures.IsLeft).ToList();
            if (IsDead(failures.OutOf[host.Host]) && left.Select(attempt => attempt.Probe.To).Distinct().Count() > 1)
            {
                yield return new(Causes.NoWayOut, host.Host, $"{host.Host} reaches nobody: look at its default route, and at what its firewall lets out", failures.Take(left));
            }
        }

        var hosts = plan.Hosts.Select(host => host.Host).ToHashSet(StringComparer.Ordinal);
        foreach (var shared in failures.Into.Where(group => !hosts.Contains(group.Key) && group.First().Probe.Flow!.Nodes.Count > 0 && IsDead(group)))
        {
            var nodes = string.Join(", ", shared.First().Probe.Flow!.Nodes);
            yield return new(Causes.NoVirtualAddress, shared.Key, $"nobody answers at {shared.Key} {shared.First().Probe.Address}: none of {nodes} has this virtual address", failures.Take(shared));
        }
    }

    public static bool HasResults(HostProbes host, VerificationResults results) => results.Lists.ContainsKey(host.Host);

    private static bool IsDead(IEnumerable<Attempt> attempts)
    {
        var all = attempts.ToList();
        return all.Count > 0 && !all.Exists(attempt => attempt.IsAnswered);
    }
}
