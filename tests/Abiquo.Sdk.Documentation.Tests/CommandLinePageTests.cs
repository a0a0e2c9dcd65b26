using System.Text.RegularExpressions;
using Abiquo.Sdk.Documentation.Tests.Pages;
using Abiquo.Sdk.Documentation.Tests.Shell;

namespace Abiquo.Sdk.Documentation.Tests;

/// <summary>The pages and the program know the same verbs and options.</summary>
internal sealed partial class CommandLinePageTests
{
    private const string Sample = "dotnet run --project samples/Distributed -- ";

    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlySet<string>>> Verbs = new(ReadVerbs);

    [Test]
    public void The_reference_has_a_section_for_every_verb_and_its_help()
    {
        var page = Page.Of("docs/cli.md");
        var commands = page.Blocks.Where(block => block.Language == "console").SelectMany(Command.In).Select(command => command.Line).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.Prose.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]), Is.SupersetOf(Verbs.Value.Keys));
            Assert.That(commands, Is.SupersetOf(Verbs.Value.Keys.Select(verb => $"{Sample}{verb} --help")));
        }
    }

    /// <summary>Also in blocks that no test runs.</summary>
    [TestCaseSource(typeof(Page), nameof(Page.All))]
    public void Every_command_names_verbs_and_options_that_exist(Page page) => Assert.That(
        page.Blocks.Where(block => block.Language is "sh" or "console").SelectMany(block => block.Lines).SelectMany(line => Call().Matches(line)).SelectMany(Problems),
        Is.Empty);

    private static IEnumerable<string> Problems(Match call)
    {
        var words = call.Groups["arguments"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words[0].StartsWith('-'))
        {
            return [];
        }

        return Verbs.Value.TryGetValue(words[0], out var options)
            ? words.Where(word => word.StartsWith("--", StringComparison.Ordinal) && word != "--help" && !options.Contains(word)).Select(word => $"{call.Value}: no {word}")
            : [$"{call.Value}: no {words[0]}"];
    }

    private static Dictionary<string, IReadOnlySet<string>> ReadVerbs()
    {
        var help = Script.Run(Sample + "--help");
        var verbs = VerbLine().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(match => match.Groups["verb"].Value).ToList();
        var all = Script.Run(string.Concat(verbs.Select(verb => $"{Sample}{verb} --help\nprintf '\\001'\n"))).Split('\u0001');
        return verbs.Zip(all).ToDictionary(pair => pair.First, pair => (IReadOnlySet<string>)OptionName().Matches(pair.Second).Select(match => match.Value).ToHashSet());
    }

    [GeneratedRegex(@"(dotnet run( --project \S+)?( -c \S+)?|\./app\.cs|dotnet run app\.cs|dotnet app\.cs) -- (?<arguments>[^|>;&#]*)")]
    private static partial Regex Call();

    [GeneratedRegex("^  (?<verb>[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex VerbLine();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex OptionName();
}
