using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Proof.Report;

/// <summary>Writes a result as JUnit XML: a suite for each address that listens, a case for each that connects.</summary>
public static class ProofJUnitWriter
{
    /// <summary>The document.</summary>
    public static string Write(ProofResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var differences = result.Differences.ToLookup(difference => (difference.From, difference.To));
        return JUnitWriter.Write($"firewalls for {result.Plan.Format}", result.Plan.Probes
            .Select(probe => (To: result.Plan.Ends[probe.To], From: result.Plan.Ends[probe.From]))
            .Distinct()
            .GroupBy(pair => pair.To, pair => pair.From)
            .Select(suite => new JUnitSuite(suite.Key.ToString(), suite.Select(from => new JUnitCase($"from {from}", FailureOf([.. differences[(from, suite.Key)]]))).ToValueList())));
    }

    private static JUnitFailure? FailureOf(IReadOnlyList<ProofDifference> found) =>
        found.Count == 0 ? null : new($"{found.Count} connections are not as in the matrix", string.Join('\n', found));
}
