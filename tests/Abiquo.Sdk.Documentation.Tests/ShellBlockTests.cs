using Abiquo.Sdk.Documentation.Tests.Pages;
using Abiquo.Sdk.Documentation.Tests.Shell;

namespace Abiquo.Sdk.Documentation.Tests;

/// <summary>Every command of a console block prints what the page shows.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class ShellBlockTests
{
    private static IEnumerable<TestCaseData> Blocks() => Page.Cases(block => block.Language == "console");

    [TestCaseSource(nameof(Blocks))]
    public void Prints_what_the_page_shows(Block block)
    {
        if (Session.Missing(block) is { } program)
        {
            Assert.Ignore($"{block} needs '{program}', which is not on this machine");
        }

        var commands = Command.In(block);
        var outputs = Session.Of(Page.Of(block.Page)).Outputs(block);
        var wrong = commands.Zip(outputs).Where(pair => !pair.First.Shows(pair.Second)).ToList();
        if (wrong.Count > 0 && !Acceptance.Take(block, string.Concat(commands.Zip(outputs).Select(pair => pair.First.ToText(pair.First.Shows(pair.Second) ? pair.First.Output : pair.Second)))))
        {
            Assert.Fail(string.Join("\n", wrong.Select(pair => $"the page shows\n{pair.First.ToText(pair.First.Output)}\nbut it is\n{pair.First.ToText(pair.Second)}")));
        }
    }

    [Test]
    public void Every_console_block_has_a_command() =>
        Assert.That(Page.All.SelectMany(page => page.Blocks).Where(block => block.Language == "console" && Command.In(block).Count == 0), Is.Empty);
}
