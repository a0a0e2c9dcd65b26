using System.CommandLine;

namespace Abiquo.Sdk.CommandLine.Terminal;

/// <summary>Says what of a command line was not understood, and what was probably meant.</summary>
internal static class UsageProblems
{
    // More letters than these are another word.
    private const int Most = 3;

    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var (command, unknown) = (parsed.CommandResult.Command, parsed.UnmatchedTokens);
        if (command is RootCommand && unknown.FirstOrDefault(IsWord) is { } verb)
        {
            // Without a verb nothing else can be understood.
            return [$"'{verb}' is no verb{ProbablyMeant(verb, Verbs(command)) ?? $"; there are {string.Join(", ", Verbs(command))}."}"];
        }

        var options = command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive))
            .Select(option => option.Name)
            .ToList();
        var hints = unknown.Where(token => !IsWord(token))
            .Select(token => (Quoted: $"'{token}'", Hint: ProbablyMeant(token, options)?[1..]))
            .Where(pair => pair.Hint is not null)
            .ToList();
        return parsed.Errors.Select(error =>
            error.Message + hints.Find(pair => error.Message.Contains(pair.Quoted, StringComparison.Ordinal)).Hint);
    }

    private static bool IsWord(string token) => !token.StartsWith('-');

    private static IEnumerable<string> Verbs(Command command) => command.Subcommands.Select(verb => verb.Name);

    /// <summary>Returns the question after a sentence, or null if nothing is near.</summary>
    private static string? ProbablyMeant(string token, IEnumerable<string> known)
    {
        var nearest = known.Where(name => Math.Abs(name.Length - token.Length) <= Most).MinBy(name => Distance(token, name));
        return nearest is not null && Distance(token, nearest) <= Math.Clamp(nearest.Length / 3, 1, Most) ? $". Did you mean '{nearest}'?" : null;
    }

    /// <summary>Returns how many letters have to be inserted, removed, replaced or swapped with the next.</summary>
    private static int Distance(string one, string other)
    {
        var lengths = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                lengths[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(lengths[i - 1, j], lengths[i, j - 1]) + 1,
                        lengths[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    lengths[i, j] = Math.Min(lengths[i, j], lengths[i - 2, j - 2] + 1);
                }
            }
        }

        return lengths[one.Length, other.Length];
    }
}
