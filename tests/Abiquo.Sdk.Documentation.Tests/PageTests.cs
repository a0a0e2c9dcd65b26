using System.Text;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Documentation.Tests.Pages;

namespace Abiquo.Sdk.Documentation.Tests;

/// <summary>What holds for the pages as a whole.</summary>
internal sealed partial class PageTests
{
    private const int LargestReadme = 12 * 1024;

    private static readonly string[] Languages = ["csharp", "json", "console", "sh", "text", "xml", "ini"];

    private static readonly string[] Notes = ["context", "expects", "finds", "advises", "spec", "in", "file", "messages", "needs", "on"];

    [Test]
    public void The_README_is_a_landing_page() =>
        Assert.That(Encoding.UTF8.GetByteCount(Page.Of("README.md").Text), Is.AtMost(LargestReadme));

    /// <summary>A block of another language, or a note that is misspelt, would be read by no test.</summary>
    [TestCaseSource(typeof(Page), nameof(Page.All))]
    public void Every_block_is_of_a_language_that_the_tests_know(Page page)
    {
        var languages = page.Blocks.Where(block => !Languages.Contains(block.Language)).Select(block => $"{block}: '{block.Language}'");
        var notes = page.Blocks.SelectMany(block => block.Notes.Keys.Except(Notes).Select(note => $"{block}: '{note}'"));
        var commands = page.Blocks.Where(block => block.Language != "console" && block.Lines.Any(line => Command().IsMatch(line)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(languages, Is.Empty);
            Assert.That(notes, Is.Empty);
            Assert.That(commands, Is.Empty, "commands stand in console blocks");
            Assert.That(page.Prose.Where(line => line.Contains("```", StringComparison.Ordinal)), Is.Empty, "a fence begins its line");
            Assert.That(page.Prose.Where(line => Forbidden().IsMatch(line)), Is.Empty);
        }
    }

    /// <summary>The ids of the product, wherever they are declared: each has a page, and no page is about another.</summary>
    [Test]
    public void Every_diagnostic_has_a_page()
    {
        var ids = new[] { "generator", "runtime" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".cs" or ".targets" && !Build().IsMatch(file))
            .SelectMany(file => Id().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.That(Diagnostics().Select(IdOf), Is.EqualTo(ids));
    }

    [Test]
    public void The_index_has_the_title_of_every_diagnostic()
    {
        var index = Page.Of("docs/diagnostics/README.md").Text;
        Assert.That(Diagnostics().Where(page => !index.Contains(Row(page), StringComparison.Ordinal)).Select(Row), Is.Empty);

        static string Row(Page page)
        {
            var id = IdOf(page);
            return $"| [{id}]({id}.md) | {page.Prose[0][$"# {id}: ".Length..]} |";
        }
    }

    [Test]
    public void Every_page_of_a_diagnostic_shows_it()
    {
        string[] ofTheBuild = ["ABQ0100", "ABQ0101", "ABQ0102", "ABQ0103"];
        var silent = Diagnostics().Where(page => !page.Blocks.Any(block => Shows(block, IdOf(page))));
        Assert.That(silent.Select(IdOf), Is.EqualTo(ofTheBuild));
    }

    private static bool Shows(Block block, string id) =>
        block.List("expects").Contains(id) || block.List("finds").Contains(id) || block.List("advises").Contains(id)
        || (block.Language == "console" && block.Text.Contains(id, StringComparison.Ordinal));

    private static string IdOf(Page page) => Path.GetFileNameWithoutExtension(page.Path);

    private static IEnumerable<Page> Diagnostics() =>
        Page.All.Where(page => page.Path.StartsWith("docs/diagnostics/ABQ", StringComparison.Ordinal));

    [GeneratedRegex(@"^\$ ")]
    private static partial Regex Command();

    [GeneratedRegex("ABQ[0-9]{4}")]
    private static partial Regex Id();

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]")]
    private static partial Regex Build();

    [GeneratedRegex(@"(?<![\w.])/(work|tmp)/")]
    private static partial Regex Forbidden();
}
