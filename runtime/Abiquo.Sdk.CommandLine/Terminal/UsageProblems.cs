using System.CommandLine;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.CommandLine.Terminal;

/// <summary>Says what of a command line was not understood, and what was probably meant.</summary>
internal static class UsageProblems
{
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
    private static string? ProbablyMeant(string token, IEnumerable<string> known) =>
        Suggestion.Nearest(token, known) is { } nearest ? $". Did you mean '{nearest}'?" : null;
}
