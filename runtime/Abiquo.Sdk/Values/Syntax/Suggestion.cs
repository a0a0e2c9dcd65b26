namespace Abiquo.Sdk.Values.Syntax;

/// <summary>"Did you mean": the known word that takes the fewest edits, or else all known words.</summary>
internal static class Suggestion
{
    private const int MostListed = 12;
    private const int Longest = 64;

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

    /// <summary>How many insertions, deletions, replacements and swaps of neighbours lead from one word to the other, capital letters aside.</summary>
    private static int Edits(string from, string to)
    {
        (from, to) = (Cut(from), Cut(to));
        var edits = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                edits[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    edits[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1),
                    Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
                }
            }
        }

        return edits[from.Length, to.Length];
    }

    /// <summary>A word from a file can be of any length; the table must not be.</summary>
    private static string Cut(string word) => word.Substring(0, Math.Min(word.Length, Longest)).ToUpperInvariant();
}
