using Abiquo.Sdk.Documentation.Tests.Pages;
using Abiquo.Sdk.Documentation.Tests.Programs;

namespace Abiquo.Sdk.Documentation.Tests;

/// <summary>Every C# block compiles without a warning, or with exactly the diagnostics that its note expects.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class CSharpBlockTests
{
    private static IEnumerable<TestCaseData> Blocks() => Page.Cases(block => block.Language == "csharp");

    [TestCaseSource(nameof(Blocks))]
    public void Compiles_as_the_page_says(Block block)
    {
        var compilation = PageProgram.Of(block);
        var found = Compiler.Build(compilation);
        Assert.That(found.Select(diagnostic => diagnostic.Id), Is.EqualTo(block.List("expects")), string.Join("\n", found));
        if (block.Note("finds") is not null || block.Note("advises") is not null)
        {
            Finds(block, (TopologyEnvironment)Compiler.Load(compilation).GetType("Finding")!.GetMethod("Make")!.Invoke(null, null)!);
        }
        else if (block.Messages is { } shown)
        {
            MessageText.Check(shown, found.Select(MessageText.Of));
        }
    }

    [Test]
    public void There_are_blocks_of_every_kind()
    {
        var blocks = Page.All.SelectMany(page => page.Blocks).Where(block => block.Language == "csharp").ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(blocks.Where(block => block.Notes.Count == 0), Is.Not.Empty);
            Assert.That(blocks.Where(block => block.Note("expects") is not null), Is.Not.Empty);
            Assert.That(blocks.Where(block => block.Note("finds") is not null), Is.Not.Empty);
            Assert.That(blocks.Where(block => block.Note("spec") is not null), Is.Not.Empty);
        }
    }

    private static void Finds(Block block, TopologyEnvironment environment)
    {
        var findings = block.Note("advises") is null ? environment.Validate() : environment.Resolve().Advise();
        var expected = block.List("finds").Concat(block.List("advises"));
        Assert.That(findings.Select(finding => finding.Code).Distinct(), Is.EqualTo(expected), findings.ToString());
        if (block.Messages is { } shown)
        {
            MessageText.Check(shown, findings.Select(finding => finding.ToString()));
        }
    }
}
