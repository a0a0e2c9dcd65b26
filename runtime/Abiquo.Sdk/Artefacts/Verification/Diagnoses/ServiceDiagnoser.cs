using Abiquo.Sdk.Artefacts.Verification.Results;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>Finds programs that do not listen, and external systems that do not respond.</summary>
internal static class ServiceDiagnoser
{
    public static IEnumerable<Diagnosis> Diagnose(UnexplainedFailures failures) => External(failures).Concat(Programs(failures));

    private static IEnumerable<Diagnosis> External(UnexplainedFailures failures)
    {
        var attempts = new[] { Verdict.NotListening, Verdict.Dropped, Verdict.NoRoute }
            .SelectMany(failures.Remaining)
            .Where(attempt => attempt.Probe.Flow!.Nodes.Count == 0);
        foreach (var group in attempts.GroupBy(attempt => (attempt.Probe.To, attempt.Probe.Address)).ToList())
        {
            var subject = $"{group.Key.To} {group.Key.Address}";
            var outcomes = group.GroupBy(attempt => attempt.Probe.Service).Select(port => $"{port.Key} {OutcomesOf(port)}");
            yield return Diagnosis.WithRules(
                Causes.OutsideDown,
                subject,
                $"{subject} does not respond ({string.Join(", ", outcomes)}): it is outside the platform; "
                + "ask whoever operates it and the firewall in front of it",
                failures.Explain(group));
        }
    }

    private static IEnumerable<Diagnosis> Programs(UnexplainedFailures failures)
    {
        var groups = failures.Remaining(Verdict.NotListening).GroupBy(attempt => (attempt.Probe.To, Program: ProgramOf(attempt)));
        foreach (var group in groups.ToList())
        {
            var message = MessageOf(group.Key.Program, group.Key.To, failures, [.. group]);
            yield return Diagnosis.WithRules(Causes.ServiceDown, group.Key.To, message, failures.Explain(group));
        }
    }

    private static string MessageOf(string program, string host, UnexplainedFailures failures, List<Attempt> refused)
    {
        var ports = string.Join(", ", refused.Select(attempt => attempt.Probe.Service).Distinct());
        var answering = failures.Incoming[host]
            .Where(attempt => ProgramOf(attempt) == program && !attempt.Probe.ListensAtTimes && attempt.Outcome == ProbeOutcome.Open)
            .Select(attempt => attempt.Probe.Service)
            .Distinct()
            .ToList();
        if (refused.Exists(attempt => answering.Contains(attempt.Probe.Service)))
        {
            var sources = string.Join(", ", refused.Select(attempt => attempt.From).Distinct());
            return $"{program} on {host} accepts {ports} from some hosts and refuses {sources}: "
                + "check for a firewall that rejects, and the addresses the program listens on";
        }

        return answering.Count > 0
            ? $"{program} on {host} is running and answers on {string.Join(", ", answering)}, but nothing listens on {ports}"
            : $"{program} on {host} is down: nothing listens on {ports}";
    }

    private static string OutcomesOf(IEnumerable<Attempt> attempts) =>
        string.Join(" or ", attempts.Select(attempt => attempt.Outcome.ToString().ToLowerInvariant()).Distinct());

    /// <summary>Returns the program that listens: of a chain of programs, the first.</summary>
    private static string ProgramOf(Attempt attempt) => attempt.Probe.Flow!.Component.Split("->")[0];
}
