using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>Programs that do not listen, and parties outside the platform that do not serve.</summary>
internal static class ServiceDiagnosis
{
    public static IEnumerable<Culprit> Of(Unexplained failures)
    {
        foreach (var group in Outside(failures).GroupBy(attempt => (attempt.Probe.To, attempt.Probe.Address)).ToList())
        {
            var found = string.Join(", ", group.GroupBy(attempt => attempt.Probe.Service).Select(port => $"{port.Key} {string.Join(" or ", port.Select(attempt => attempt.Outcome.ToString().ToLowerInvariant()).Distinct())}"));
            yield return Culprit(Causes.OutsideDown, $"{group.Key.To} {group.Key.Address}", $"{group.Key.To} {group.Key.Address} does not serve ({found}): it is not ours; ask who runs it, and who runs the firewall before it", failures, group);
        }

        foreach (var group in failures.Left(Verdict.NotListening).GroupBy(attempt => (attempt.Probe.To, Program: ProgramOf(attempt))).ToList())
        {
            var ports = string.Join(", ", group.Select(attempt => attempt.Probe.Service).Distinct());
            var same = failures.Into[group.Key.To].Where(attempt => ProgramOf(attempt) == group.Key.Program && !attempt.Probe.ListensAtTimes).ToList();
            var runs = same.Where(attempt => attempt.Outcome == ProbeOutcome.Open).Select(attempt => attempt.Probe.Service).Distinct().ToList();
            var some = group.Any(attempt => runs.Contains(attempt.Probe.Service));
            var what = some
                ? $"{group.Key.Program} on {group.Key.To} accepts {ports} from some and refuses {string.Join(", ", group.Select(attempt => attempt.From).Distinct())}: a firewall that rejects, or what it listens on"
                : runs.Count > 0
                    ? $"{group.Key.Program} on {group.Key.To} runs and answers on {string.Join(", ", runs)}, but nothing listens on {ports}"
                    : $"{group.Key.Program} on {group.Key.To} is down: nothing listens on {ports}";
            yield return Culprit(Causes.ServiceDown, group.Key.To, what, failures, group);
        }
    }

    private static IEnumerable<Attempt> Outside(Unexplained failures) => new[] { Verdict.NotListening, Verdict.Dropped, Verdict.NoRoute }
        .SelectMany(failures.Left)
        .Where(attempt => attempt.Probe.Flow!.Nodes.Count == 0);

    /// <summary>Of several programs, one behind the other, the first listens.</summary>
    private static string ProgramOf(Attempt attempt) => attempt.Probe.Flow!.Component.Split("->")[0];

    private static Culprit Culprit(string cause, string where, string what, Unexplained failures, IEnumerable<Attempt> attempts)
    {
        var taken = failures.Take(attempts.ToList());
        return new(cause, where, what, taken) { Rules = taken.Select(attempt => attempt.Probe.Flow!.Rule.Id).Distinct().ToValueList() };
    }
}
