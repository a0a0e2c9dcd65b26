using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>Results that are missing, of another environment, or of a host that could not try.</summary>
internal static class ResultsDiagnosis
{
    public static IEnumerable<Culprit> Of(VerificationPlan plan, VerificationResults results, Unexplained failures, IReadOnlySet<string> down)
    {
        var known = plan.Hosts.Select(host => host.Host).ToHashSet(StringComparer.Ordinal);
        foreach (var host in plan.Hosts.Where(host => !down.Contains(host.Host)))
        {
            if (!results.Lists.TryGetValue(host.Host, out var list))
            {
                yield return new(Causes.NoResults, host.Host, $"there are no results of {host.Host}: run verify.sh there", []);
            }
            else if (list != VerificationFiles.IdOf(host))
            {
                yield return new(Causes.StaleList, host.Host, $"{host.Host} tried another list than this environment's: render, bring the new list there, and run verify.sh again", []);
            }
            else if (Missing(host, results) is > 0 and var missing)
            {
                yield return new(Causes.NoResults, host.Host, $"{missing} of the {host.Count} results of {host.Host} are missing: verify.sh was stopped, or its output cut", []);
            }
        }

        var strangers = results.Lists.Keys.Concat(results.Connections.Keys.Select(key => key.Host)).Concat(results.Names.Keys.Select(key => key.Host)).Distinct().Where(host => !known.Contains(host));
        foreach (var stranger in strangers.Order(StringComparer.Ordinal))
        {
            yield return new(Causes.StaleList, stranger, $"{stranger} is no host of this environment: its results are of another one", []);
        }

        foreach (var host in failures.Left(Verdict.NotTried).GroupBy(attempt => attempt.From).ToList())
        {
            yield return new(Causes.NoResults, host.Key, $"{host.Key} could not try {host.Count()} connections: run verify.sh by hand there and see what it says", failures.Take(host.ToList()));
        }
    }

    private static int Missing(HostProbes host, VerificationResults results) =>
        host.Connections.Count(probe => !results.Connections.ContainsKey(new(host.Host, probe.Protocol, probe.Address, probe.Port)))
        + host.Names.Count(probe => !results.Names.ContainsKey((host.Host, probe.Name)));
}
