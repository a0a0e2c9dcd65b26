using Abiquo.Sdk.Artefacts.Verification.Diagnoses;
using Abiquo.Sdk.Artefacts.Verification.Results;

namespace Abiquo.Sdk.Artefacts.Verification.Report;

/// <summary>The state of the platform according to the results of its hosts.</summary>
/// <param name="Plan">The probes that should have been made.</param>
/// <param name="Attempts">The connections that were attempted, in the order of the plan.</param>
/// <param name="Diagnoses">The causes of the failures.</param>
/// <param name="Notes">Observations that are not faults.</param>
public sealed record VerificationReport(
    VerificationPlan Plan, ValueList<Attempt> Attempts, ValueList<Diagnosis> Diagnoses, ValueList<string> Notes)
{
    /// <summary>Gets whether the platform matches the matrix, as far as it was probed.</summary>
    public bool IsSound => Diagnoses.Count == 0;

    /// <summary>Gets the number of failed attempts.</summary>
    public int Failures => Attempts.Count(attempt => attempt.IsFailure);

    /// <summary>Compares results with a plan.</summary>
    public static VerificationReport Of(VerificationPlan plan, VerificationResults results)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(results);
        var attempts = AttemptsOf(plan, results).ToList();
        return new(plan, attempts.ToValueList(), Diagnose(plan, results, attempts).ToValueList(), NotesOf(attempts).ToValueList());
    }

    private static IEnumerable<Attempt> AttemptsOf(VerificationPlan plan, VerificationResults results)
    {
        foreach (var host in plan.Hosts)
        {
            foreach (var probe in host.Connections)
            {
                if (results.Connections.TryGetValue(new(host.Host, probe.Protocol, probe.Address, probe.Port), out var outcome))
                {
                    yield return new(host.Host, probe, outcome);
                }
            }
        }
    }

    /// <summary>Finds the causes, the widest first: a host that is down explains more failures than a missing rule.</summary>
    private static List<Diagnosis> Diagnose(VerificationPlan plan, VerificationResults results, List<Attempt> attempts)
    {
        var failures = new UnexplainedFailures(attempts);
        List<Diagnosis> diagnoses = [.. HostDiagnoser.Diagnose(plan, results, failures)];
        var down = diagnoses
            .Where(diagnosis => diagnosis.Cause == Causes.HostDown && !results.Lists.ContainsKey(diagnosis.Subject))
            .Select(diagnosis => diagnosis.Subject)
            .ToHashSet(StringComparer.Ordinal);
        diagnoses.InsertRange(0, ResultsDiagnoser.Diagnose(plan, results, failures, down).ToList());
        diagnoses.AddRange(ServiceDiagnoser.Diagnose(failures));
        diagnoses.AddRange(FirewallDiagnoser.Diagnose(failures));
        diagnoses.AddRange(NameDiagnoser.Diagnose(plan, results));
        return diagnoses;
    }

    private static IEnumerable<string> NotesOf(List<Attempt> attempts)
    {
        foreach (var group in attempts
            .Where(attempt => attempt.Verdict == Verdict.NotListeningNow)
            .GroupBy(attempt => attempt.Probe.Service))
        {
            var targets = string.Join(", ", group.Select(attempt => attempt.Probe.To).Distinct());
            yield return $"nothing listens on {group.Key} ({group.First().Probe.Flow!.Component}) at {targets}, which is not a fault: "
                + "the firewall lets the connection in, and nothing has to listen there all the time";
        }

        if (attempts.Count(attempt => attempt.Verdict == Verdict.Inconclusive) is > 0 and var inconclusive)
        {
            yield return $"{inconclusive} UDP {(inconclusive == 1 ? "attempt" : "attempts")} got no answer, which proves nothing";
        }
    }
}
