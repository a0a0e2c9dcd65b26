using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>Firewalls that lack a rule or a source, and those that let in too much.</summary>
internal static class FirewallDiagnosis
{
    // One port that is let in by mistake is not yet a firewall that is gone; and an answer that came too late does not bring it back.
    private const int Enough = 5;
    private const double Nearly = 0.9;

    public static IEnumerable<Culprit> Of(Unexplained failures) => Missing(failures).Concat(NoRoute(failures)).Concat(TooMuch(failures));

    private static IEnumerable<Culprit> Missing(Unexplained failures)
    {
        foreach (var host in failures.Left(Verdict.Dropped).GroupBy(attempt => attempt.Probe.To).ToList())
        {
            var into = failures.Into[host.Key].ToList();
            if (!into.Exists(attempt => attempt.IsAnswered) && host.Select(RuleOf).Distinct().Count() > 1)
            {
                yield return Made(Causes.WrongFirewall, host.Key, $"the firewall of {host.Key} lets in nothing of what it should: it is an old one, or not of this environment", failures, host);
                continue;
            }

            var byRule = host.ToLookup(attempt => into.Exists(other => RuleOf(other) == RuleOf(attempt) && other.IsAnswered));
            foreach (var rule in byRule[false].GroupBy(RuleOf))
            {
                yield return Made(Causes.RuleMissing, host.Key, $"the firewall of {host.Key} lacks the rule {rule.Key} ({PortsOf(rule)}): dropped from {SourcesOf(rule)}", failures, rule);
            }

            foreach (var source in byRule[true].GroupBy(attempt => attempt.From))
            {
                yield return Made(Causes.SourceMissing, host.Key, $"the firewall of {host.Key} drops {source.Key} ({PortsOf(source)}) and lets in others by the same rule: {source.Key} is not among its sources, or the way from there is cut", failures, source);
            }
        }
    }

    private static IEnumerable<Culprit> NoRoute(Unexplained failures) => failures.Left(Verdict.NoRoute)
        .GroupBy(attempt => attempt.Probe.To)
        .Select(group => Made(Causes.NoRoute, group.Key, $"there is no route to {group.Key} from {SourcesOf(group)}", failures, group));

    private static IEnumerable<Culprit> TooMuch(Unexplained failures)
    {
        foreach (var host in failures.Left(Verdict.LetIn).GroupBy(attempt => attempt.Probe.To).ToList())
        {
            if (failures.Closed[host.Key].Count(attempt => attempt.IsAnswered) >= Nearly * failures.Closed[host.Key].Count() && host.Select(attempt => attempt.Probe.Port).Distinct().Count() >= Enough)
            {
                yield return Made(Causes.NoFirewall, host.Key, $"{host.Key} has no firewall in effect: the ports that should be closed can be reached", failures, host);
                continue;
            }

            foreach (var port in host.GroupBy(attempt => attempt.Probe.Service))
            {
                yield return Made(Causes.OpenPort, host.Key, $"the firewall of {host.Key} lets {SourcesOf(port)} in on {port.Key}, which no rule opens to {(port.Skip(1).Any() ? "them" : "it")}", failures, port);
            }
        }
    }

    private static string RuleOf(Attempt attempt) => attempt.Probe.Flow!.Rule.Id;

    private static string PortsOf(IEnumerable<Attempt> attempts) => string.Join(", ", attempts.Select(attempt => attempt.Probe.Service).Distinct());

    private static string SourcesOf(IEnumerable<Attempt> attempts)
    {
        const int Most = 5;
        var sources = attempts.Select(attempt => attempt.From).Distinct().ToList();
        return string.Join(", ", sources.Take(Most)) + (sources.Count > Most ? $" and {sources.Count - Most} more" : "");
    }

    private static Culprit Made(string cause, string where, string what, Unexplained failures, IEnumerable<Attempt> attempts)
    {
        var taken = failures.Take(attempts.ToList());
        return new(cause, where, what, taken) { Rules = taken.Select(attempt => attempt.Probe.Flow?.Rule.Id).OfType<string>().Distinct().ToValueList() };
    }
}
