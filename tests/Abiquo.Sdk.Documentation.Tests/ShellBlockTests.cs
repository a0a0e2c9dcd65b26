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
        if (Session.Missing(block) is { } need)
        {
            Assert.Ignore($"{block} needs '{need}', which this machine does not have");
        }

        var runs = Command.In(block).Zip(Session.Of(Page.Of(block.Page)).Outputs(block)).ToList();
        var wrong = runs.Where(run => !run.First.Shows(run.Second)).ToList();
        var text = string.Concat(runs.Select(run => run.First.ToText(run.First.Shows(run.Second) ? run.First.Output : run.Second)));
        if (wrong.Count > 0 && !Acceptance.Take(block, wrong.SelectMany(run => run.First.Output), text))
        {
            Assert.Fail(string.Join("\n", wrong.Select(Difference)));
        }
    }

    [Test]
    public void Every_console_block_has_a_command() => Assert.That(
        Page.All.SelectMany(page => page.Blocks).Where(block => block.Language == "console" && Command.In(block).Count == 0), Is.Empty);

    private static string Difference((Command Shown, IReadOnlyList<string> Actual) run) =>
        $"the page shows\n{run.Shown.ToText(run.Shown.Output)}\nbut it is\n{run.Shown.ToText(run.Actual)}";
}
