namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>Finds firewalls that lack a rule or a source, and firewalls that let in too much.</summary>
internal static class FirewallDiagnoser
{
    // A single port open by mistake does not mean that there is no firewall, and a single late answer does not mean that there is one.
    private const int MinOpenPorts = 5;
    private const double MinOpenShare = 0.9;

    private const int MaxListedSources = 5;

    public static IEnumerable<Diagnosis> Diagnose(UnexplainedFailures failures) =>
        Missing(failures).Concat(NoRoute(failures)).Concat(TooOpen(failures));

    private static IEnumerable<Diagnosis> Missing(UnexplainedFailures failures)
    {
        foreach (var host in failures.Remaining(Verdict.Dropped).GroupBy(attempt => attempt.Probe.To).ToList())
        {
            var incoming = failures.Incoming[host.Key].ToList();
            if (!incoming.Exists(attempt => attempt.IsAnswered) && host.Select(RuleOf).Distinct().Count() > 1)
            {
                var message = $"the firewall of {host.Key} lets in nothing that it should: "
                    + "it is outdated or belongs to another environment";
                yield return Diagnosis.WithRules(Causes.WrongFirewall, host.Key, message, failures.Explain(host));
                continue;
            }

            var working = incoming.Where(attempt => attempt.IsAnswered).Select(RuleOf).ToHashSet(StringComparer.Ordinal);
            var byWorkingRule = host.ToLookup(attempt => working.Contains(RuleOf(attempt)));
            foreach (var rule in byWorkingRule[false].GroupBy(RuleOf))
            {
                var message = $"the firewall of {host.Key} lacks the rule {rule.Key} ({PortsOf(rule)}): "
                    + $"it drops packets from {SourcesOf(rule)}";
                yield return Diagnosis.WithRules(Causes.RuleMissing, host.Key, message, failures.Explain(rule));
            }

            foreach (var source in byWorkingRule[true].GroupBy(attempt => attempt.From))
            {
                var message = $"the firewall of {host.Key} drops {source.Key} ({PortsOf(source)}) and lets in others by the same rule: "
                    + $"{source.Key} is not among its sources, or the path from there is interrupted";
                yield return Diagnosis.WithRules(Causes.SourceMissing, host.Key, message, failures.Explain(source));
            }
        }
    }

    private static IEnumerable<Diagnosis> NoRoute(UnexplainedFailures failures) => failures.Remaining(Verdict.NoRoute)
        .GroupBy(attempt => attempt.Probe.To)
        .Select(group => Diagnosis.WithRules(
            Causes.NoRoute, group.Key, $"there is no route to {group.Key} from {SourcesOf(group)}", failures.Explain(group)));

    private static IEnumerable<Diagnosis> TooOpen(UnexplainedFailures failures)
    {
        foreach (var host in failures.Remaining(Verdict.LetIn).GroupBy(attempt => attempt.Probe.To).ToList())
        {
            if (IsOpenThroughout(host, failures.Closed[host.Key].ToList()))
            {
                var message = $"{host.Key} has no firewall in effect: the ports that should be closed can be reached";
                yield return Diagnosis.WithRules(Causes.NoFirewall, host.Key, message, failures.Explain(host));
                continue;
            }

            foreach (var port in host.GroupBy(attempt => attempt.Probe.Service))
            {
                var message = $"the firewall of {host.Key} lets {SourcesOf(port)} in on {port.Key}, which no rule allows";
                yield return Diagnosis.WithRules(Causes.OpenPort, host.Key, message, failures.Explain(port));
            }
        }
    }

    private static bool IsOpenThroughout(IEnumerable<Attempt> letIn, List<Attempt> closed) =>
        IsMostlyAnswered(closed.Where(attempt => !attempt.Probe.IsFurther).ToList())
        && letIn.Select(attempt => attempt.Probe.Port).Distinct().Count() >= MinOpenPorts;

    private static bool IsMostlyAnswered(List<Attempt> closed) =>
        closed.Count(attempt => attempt.IsAnswered) >= MinOpenShare * closed.Count;

    private static string RuleOf(Attempt attempt) => attempt.Probe.Flow!.Rule.Id;

    private static string PortsOf(IEnumerable<Attempt> attempts) =>
        string.Join(", ", attempts.Select(attempt => attempt.Probe.Service).Distinct());

    private static string SourcesOf(IEnumerable<Attempt> attempts)
    {
        var sources = attempts.Select(attempt => attempt.From).Distinct().ToList();
        var others = sources.Count - MaxListedSources;
        return string.Join(", ", sources.Take(MaxListedSources)) + (others > 0 ? $" and {others} more" : "");
    }
}
