using System.CommandLine;
using System.CommandLine.Completions;

namespace Abiquo.Sdk.CommandLine.Completion;

/// <summary>Finds how a command line that is being typed may go on.</summary>
/// <param name="typed">The command line.</param>
/// <param name="before">The words before the one with the cursor, parsed.</param>
internal sealed class Suggestions(TypedLine typed, ParseResult before)
{
    private const string PlainSigns = "-_./:,+=@%";

    private Command Command => before.CommandResult.Command;

    /// <summary>
    /// Returns the lines of the answer: suggestions, each with a tab and its description if it has one. Without any, the word may be a
    /// path, which the shell knows better.
    /// </summary>
    public IEnumerable<string> Lines() => All()
        .Where(item => item.Label.StartsWith(typed.Word, StringComparison.OrdinalIgnoreCase) && IsPlain(item.Label))
        .DistinctBy(item => item.Label)
        .Select(item => item.Label + (typed.WithDescriptions && item.Detail is { Length: > 0 } text ? $"\t{FirstSentence(text)}" : ""));

    private IEnumerable<CompletionItem> All()
    {
        if (typed.Word.StartsWith("--", StringComparison.Ordinal) && typed.Word.IndexOf('=', StringComparison.Ordinal) is > 0 and var end)
        {
            var name = typed.Word[..end];
            return ValuesOf(name).Select(value => new CompletionItem($"{name}={value.Label}", detail: value.Detail));
        }

        if (typed.Before.Count > 0 && Find(typed.Before[^1]) is { } option)
        {
            return Ask(option.CompletionSources);
        }

        return typed.Word.StartsWith('-') ? Options() : Words();
    }

    private List<CompletionItem> ValuesOf(string option) => Find(option) is { } found ? Ask(found.CompletionSources) : [];

    private IEnumerable<CompletionItem> Words()
    {
        var verbs = Command.Subcommands.Where(verb => !verb.Hidden).Select(verb => new CompletionItem(verb.Name, detail: verb.Description));
        var next = Command.Arguments
            .FirstOrDefault(argument => (before.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MaximumNumberOfValues);
        return Command.Subcommands.Count > 0 ? verbs : next is null ? Options() : Ask(next.CompletionSources);
    }

    private IEnumerable<CompletionItem> Options() => Known()
        .Where(option => !option.Hidden && before.GetResult(option) is null or { Implicit: true })
        .Select(option => new CompletionItem(option.Name, detail: option.Description));

    private IEnumerable<Option> Known() =>
        Command.Options.Concat(before.RootCommandResult.Command.Options.Where(option => option.Recursive)).Distinct();

    /// <summary>Returns the option with this name that takes a value, or null.</summary>
    private Option? Find(string name) => Known().FirstOrDefault(option =>
        option.ValueType != typeof(bool)
        && option.Arity.MaximumNumberOfValues > 0
        && (option.Name == name || option.Aliases.Contains(name)));

    private List<CompletionItem> Ask(IEnumerable<Func<CompletionContext, IEnumerable<CompletionItem>>> sources)
    {
        try
        {
            return [.. sources.SelectMany(source => source(before.GetCompletionContext()))];
        }
        catch (Exception problem) when (problem is AlteredSpecException or InvalidEnvironmentException)
        {
            // An environment that says nothing of its hosts; check says why.
            return [];
        }
    }

    // Anything else every shell would quote in its own way.
    private static bool IsPlain(string label) =>
        label.Length > 0 && label.All(letter => char.IsLetterOrDigit(letter) || PlainSigns.Contains(letter, StringComparison.Ordinal));

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return string.Concat((end < 0 ? text : text[..end]).TrimEnd('.').Select(letter => char.IsControl(letter) ? ' ' : letter));
    }
}
