using System.Text.RegularExpressions;
using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Diagrams;

/// <summary>The HTML report in a real browser.</summary>
[Parallelizable(ParallelScope.Self)]
[Platform("Linux")]
public sealed partial class ReportPageTests : IDisposable
{
    private const string Policy = "http-equiv=\"Content-Security-Policy\"";

    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void Require() => Requirement.Program("chromium", "chromium");

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task A_host_shows_its_flows_on_a_click_and_the_page_asks_nobody_for_anything(
        [Values(Sample.Distributed, Sample.HighAvailability)] string sample)
    {
        var page = (await Sample.Named(sample).DoAsync("diagram", "--format", "html")).Output;
        var mutant = page.Replace("panel.hidden = false", "panel.hidden = true", StringComparison.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page, Does.Contain("default-src 'none'"));
            Assert.That(await AskAsync(page, sample), Is.EqualTo("answers: clicked closed entered alone"));
            Assert.That(mutant, Is.Not.EqualTo(page), "the mutation changes nothing");
            var answers = await AskAsync(mutant, sample + "-mutant");
            Assert.That(answers, Is.EqualTo("answers: click-shows-nothing closed Enter-shows-nothing alone"));
        }
    }

    /// <summary>Asks a copy, because the policy of the page allows no script but its own.</summary>
    private async Task<string> AskAsync(string page, string name)
    {
        var questions = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Diagrams", "questions.js"));
        var lines = page.Split('\n');
        var open = lines.Where(line => !line.Contains(Policy, StringComparison.Ordinal)).ToList();
        Assert.That(open, Has.Count.EqualTo(lines.Length - 1), "the policy is one line");
        var file = _folder.PathOf(name + ".html");
        var script = $"<script>//<![CDATA[\n{questions}//]]></script>\n";
        await File.WriteAllTextAsync(file, string.Join('\n', open).Replace("</head>", script + "</head>", StringComparison.Ordinal));
        string[] options = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=4000", "--dump-dom"];
        var profile = "--user-data-dir=" + _folder.PathOf("profile-" + name);
        var run = await new Command("chromium", [.. options, profile, "file://" + file]).RunAsync();
        return Title().Match(run.Output) is { Success: true } title ? title.Groups[1].Value : run.ToString();
    }

    [GeneratedRegex("<title>([^<]*)")]
    private static partial Regex Title();
}
