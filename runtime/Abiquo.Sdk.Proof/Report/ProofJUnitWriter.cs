using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Proof.Report;

/// <summary>Writes a result as JUnit XML: a suite for each address that listens, with a case for each address that connects.</summary>
public static class ProofJUnitWriter
{
    /// <summary>Writes the document.</summary>
    public static string Write(ProofResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var differences = result.Differences.ToLookup(difference => (difference.From, difference.To));
        var suites = result.Plan.Probes
            .Select(probe => (To: result.Plan.Endpoints[probe.To], From: result.Plan.Endpoints[probe.From]))
            .Distinct()
            .GroupBy(pair => pair.To, pair => pair.From)
            .Select(suite => new JUnitSuite(
                suite.Key.ToString(),
                suite.Select(from => new JUnitCase($"from {from}", FailureOf([.. differences[(from, suite.Key)]]))).ToValueList()));
        return JUnitWriter.Write($"firewalls for {result.Plan.Format}", suites);
    }

    private static JUnitFailure? FailureOf(IReadOnlyList<ProofDifference> found) =>
        found.Count == 0 ? null : new($"{found.Count} connections differ from the matrix", string.Join('\n', found));
}
