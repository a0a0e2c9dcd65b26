namespace Abiquo.Sdk.Generator.Diagnostics;

/// <summary>"Did you mean": the known word that takes the fewest edits, or else all known words.</summary>
internal static class Suggestion
{
    private const int MostListed = 12;

    public static string For(string word, IEnumerable<string> known)
    {
        var words = known.Distinct().ToList();
        if (words.Count == 0)
        {
            return "nothing is declared that it could mean";
        }

        var (nearest, edits) = words.Select(candidate => (candidate, Edits(word, candidate))).OrderBy(pair => pair.Item2).First();
        return edits <= Math.Max(1, word.Length / 3)
            ? $"did you mean '{nearest}'?"
            : "expected " + (words.Count <= MostListed ? "" : "for example ") + string.Join(", ", words.Take(MostListed).Select(candidate => $"'{candidate}'"));
    }

    /// <summary>How many insertions, deletions and replacements lead from one word to the other, capital letters aside.</summary>
    private static int Edits(string from, string to)
    {
        // A word from a file can be of any length; the table must not be.
        const int longest = 64;
        (from, to) = (Cut(from), Cut(to));
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replace = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];

        static string Cut(string word) => word.Substring(0, Math.Min(word.Length, longest)).ToUpperInvariant();
    }
}
