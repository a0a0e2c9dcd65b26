namespace Abiquo.Sdk.Values.Syntax;

/// <summary>Suggests what a misspelled word may have meant: the closest known word, or else all known words.</summary>
internal static class Suggestion
{
    private const int MaxSuggestions = 12;
    private const int MaxLength = 64;

    /// <summary>Returns the suggestion for an unknown word.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        var words = known.Distinct().ToList();
        return words.Count == 0
            ? "nothing is declared that it could refer to"
            : Nearest(word, words) is { } nearest
            ? $"did you mean '{nearest}'?"
            : "expected " + (words.Count <= MaxSuggestions ? "" : "for example ")
                + string.Join(", ", words.Take(MaxSuggestions).Select(candidate => $"'{candidate}'"));
    }

    /// <summary>Returns the known word that an unknown one was probably meant to be, or null if none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var (nearest, edits) = known.Select(candidate => (candidate, Edits(word, candidate)))
            .OrderBy(pair => pair.Item2)
            .FirstOrDefault();
        return nearest is not null && edits <= Math.Max(1, word.Length / 3) ? nearest : null;
    }

    /// <summary>Returns the edit distance of two words: insertions, deletions, replacements and transpositions, ignoring case.</summary>
    private static int Edits(string from, string to)
    {
        (from, to) = (Truncate(from), Truncate(to));
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

    /// <summary>Shortens a word: words from a file can have any length, but the size of the table has to be bounded.</summary>
    private static string Truncate(string word) => word.Substring(0, Math.Min(word.Length, MaxLength)).ToUpperInvariant();
}
