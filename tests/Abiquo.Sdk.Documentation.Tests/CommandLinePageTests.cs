using System.Text.RegularExpressions;
using Abiquo.Sdk.Documentation.Tests.Pages;
using Abiquo.Sdk.Documentation.Tests.Shell;

namespace Abiquo.Sdk.Documentation.Tests;

/// <summary>The pages and the program know the same verbs and options.</summary>
internal sealed partial class CommandLinePageTests
{
    private const string Sample = "dotnet run --project samples/Distributed -- ";

    private static readonly Lazy<Dictionary<string, IReadOnlySet<string>>> Verbs = new(ReadVerbs);

    [Test]
    public void The_reference_has_a_section_for_every_verb_and_its_help()
    {
        var page = Page.Of("docs/cli.md");
        var commands = page.Blocks.Where(block => block.Language == "console").SelectMany(Command.In).Select(command => command.Line);
        var sections = page.Prose.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(sections, Is.SupersetOf(Verbs.Value.Keys));
            Assert.That(commands, Is.SupersetOf(Verbs.Value.Keys.Select(verb => $"{Sample}{verb} --help")));
        }
    }

    /// <summary>Also in blocks that no test runs.</summary>
    [TestCaseSource(typeof(Page), nameof(Page.All))]
    public void Every_command_names_verbs_and_options_that_exist(Page page) => Assert.That(
        page.Blocks.Where(block => block.Language is "sh" or "console")
            .SelectMany(block => block.Lines)
            .SelectMany(line => Call().Matches(line))
            .SelectMany(Problems),
        Is.Empty);

    private static IEnumerable<string> Problems(Match call)
    {
        var words = call.Groups["arguments"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words[0][0] is '-' or '"')
        {
            return [];
        }

        var given = words.Where(word => word.StartsWith("--", StringComparison.Ordinal));
        var unknown = Verbs.Value.TryGetValue(words[0], out var options) ? given.Except(options) : [words[0]];
        return unknown.Select(word => $"{call.Value}: no {word}");
    }

    private static Dictionary<string, IReadOnlySet<string>> ReadVerbs()
    {
        var help = Script.Run(Sample + "--help");
        var list = help[help.IndexOf("Commands:", StringComparison.Ordinal)..];
        var verbs = VerbLine().Matches(list).Select(match => match.Groups["verb"].Value).ToList();
        var all = Script.Run(string.Concat(verbs.Select(verb => $"{Sample}{verb} --help\nprintf '\\001'\n"))).Split('\u0001');
        return verbs.Zip(all).ToDictionary(pair => pair.First, pair => Options(pair.Second));
    }

    private static IReadOnlySet<string> Options(string help) => OptionName().Matches(help).Select(match => match.Value).ToHashSet();

    [GeneratedRegex(@"(dotnet run( --project \S+)?( -c \S+)?|\./app\.cs|dotnet run app\.cs|dotnet app\.cs) -- (?<arguments>[^|>;&#]*)")]
    private static partial Regex Call();

    [GeneratedRegex("^  (?<verb>[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex VerbLine();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex OptionName();
}
