using Abiquo.Sdk.Artefacts.Verification.Diagnoses;
using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification.Report;

/// <summary>What the results say about the platform.</summary>
/// <param name="Plan">What should have been tried.</param>
/// <param name="Attempts">What was tried, in the order of the plan.</param>
/// <param name="Culprits">The causes of what failed.</param>
/// <param name="Notes">What is worth knowing and no fault.</param>
public sealed record VerificationReport(VerificationPlan Plan, ValueList<Attempt> Attempts, ValueList<Culprit> Culprits, ValueList<string> Notes)
{
    /// <summary>Whether the platform is as the matrix says, as far as it was tried.</summary>
    public bool IsSound => Culprits.Count == 0;

    /// <summary>How many attempts failed.</summary>
    public int Failures => Attempts.Count(attempt => attempt.Verdict > Verdict.Untold);

    /// <summary>Compares results with a plan.</summary>
    public static VerificationReport Of(VerificationPlan plan, VerificationResults results)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(results);
        List<Attempt> attempts = [];
        foreach (var host in plan.Hosts)
        {
            foreach (var probe in host.Connections)
            {
                if (results.Connections.TryGetValue(new(host.Host, probe.Protocol, probe.Address, probe.Port), out var outcome))
                {
                    attempts.Add(new(host.Host, probe, outcome));
                }
            }
        }

        // In this order: a host that is down explains more than a rule that is missing.
        var failures = new Unexplained(attempts);
        List<Culprit> culprits = [.. HostDiagnosis.Of(plan, results, failures)];
        var down = culprits.Where(culprit => culprit.Cause == Causes.HostDown && !results.Lists.ContainsKey(culprit.Where)).Select(culprit => culprit.Where).ToHashSet(StringComparer.Ordinal);
        culprits.InsertRange(0, ResultsDiagnosis.Of(plan, results, failures, down).ToList());
        culprits.AddRange(ServiceDiagnosis.Of(failures));
        culprits.AddRange(FirewallDiagnosis.Of(failures));
        culprits.AddRange(NameDiagnosis.Of(plan, results));
        return new(plan, attempts.ToValueList(), culprits.ToValueList(), NotesOf(attempts).ToValueList());
    }

    private static IEnumerable<string> NotesOf(List<Attempt> attempts)
    {
        foreach (var group in attempts.Where(attempt => attempt.Verdict == Verdict.NotListeningNow).GroupBy(attempt => attempt.Probe.Service))
        {
            yield return $"nothing listens on {group.Key} ({group.First().Probe.Flow!.Component}) at {string.Join(", ", group.Select(attempt => attempt.Probe.To).Distinct())}, and it is no fault: the firewall lets it in, and nothing has to listen there all the time";
        }

        if (attempts.Count(attempt => attempt.Verdict == Verdict.Untold) is > 0 and var untold)
        {
            yield return $"{untold} {(untold == 1 ? "attempt" : "attempts")} over UDP got no answer, which says nothing";
        }
    }
}
