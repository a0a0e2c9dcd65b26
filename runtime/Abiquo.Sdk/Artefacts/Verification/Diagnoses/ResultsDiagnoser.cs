using Abiquo.Sdk.Artefacts.Verification.Results;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>Finds results that are missing, that belong to another environment, or that a host could not produce.</summary>
internal static class ResultsDiagnoser
{
    public static IEnumerable<Diagnosis> Diagnose(
        VerificationPlan plan, VerificationResults results, UnexplainedFailures failures, IReadOnlySet<string> down) =>
        plan.Hosts.Where(host => !down.Contains(host.Host)).Select(host => OfHost(host, results)).OfType<Diagnosis>()
            .Concat(Unknown(plan, results))
            .Concat(NotTried(failures));

    private static Diagnosis? OfHost(HostProbes host, VerificationResults results)
    {
        if (!results.Lists.TryGetValue(host.Host, out var list))
        {
            return new(Causes.NoResults, host.Host, $"there are no results from {host.Host}: run verify.sh there", []);
        }

        if (list != VerificationFiles.IdOf(host))
        {
            var message = $"{host.Host} used the list of another environment: render again, copy the new list there, and rerun verify.sh";
            return new(Causes.StaleList, host.Host, message, []);
        }

        if (MissingCount(host, results) is > 0 and var missing)
        {
            var message = $"{missing} of the {host.Count} results from {host.Host} are missing: "
                + "verify.sh was interrupted, or its output was truncated";
            return new(Causes.NoResults, host.Host, message, []);
        }

        return null;
    }

    private static IEnumerable<Diagnosis> Unknown(VerificationPlan plan, VerificationResults results)
    {
        var known = plan.Hosts.Select(host => host.Host).ToHashSet(StringComparer.Ordinal);
        return results.Lists.Keys
            .Concat(results.Connections.Keys.Select(key => key.Host))
            .Concat(results.Names.Keys.Select(key => key.Host))
            .Distinct()
            .Where(host => !known.Contains(host))
            .Order(StringComparer.Ordinal)
            .Select(host => new Diagnosis(
                Causes.StaleList, host, $"{host} is not a host of this environment: its results belong to another one", []));
    }

    private static IEnumerable<Diagnosis> NotTried(UnexplainedFailures failures)
    {
        foreach (var host in failures.Remaining(Verdict.NotTried).GroupBy(attempt => attempt.From).ToList())
        {
            var message = $"{host.Key} could not attempt {host.Count()} connections: run verify.sh there by hand and check what it reports";
            yield return new(Causes.NoResults, host.Key, message, failures.Explain(host));
        }
    }

    private static int MissingCount(HostProbes host, VerificationResults results) =>
        host.Connections.Count(probe => !results.Connections.ContainsKey(new(host.Host, probe.Protocol, probe.Address, probe.Port)))
        + host.Names.Count(probe => !results.Names.ContainsKey((host.Host, probe.Name)));
}
