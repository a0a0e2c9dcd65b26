using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Diagrams;

/// <summary>The HTML report in a real browser, used with its mouse and keyboard.</summary>
[Parallelizable(ParallelScope.Self)]
[Platform("Linux")]
public sealed class ReportPageTests : IDisposable
{
    private const string Host = "dn1.example.com";
    private const string Drawn = $"[data-end].host[aria-label*='{Host}']";
    private const string Group = "#matrix details";

    /// <summary>The rows of the matrix that can be seen, and of these the ones about the host.</summary>
    private const string Rows = "document.querySelectorAll('#matrix tbody tr:not([hidden])').length";

    private const string OfOthers =
        $"[...document.querySelectorAll('#matrix tbody tr:not([hidden])')].filter(row => !row.textContent.includes('{Host}')).length";

    private const string Lit = "document.querySelectorAll('.topology.choosing .wire.lit').length";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestCase(Sample.Distributed)]
    [TestCase(Sample.HighAvailability)]
    public async Task A_click_on_a_host_shows_its_flows_only_and_another_one_all_again(string sample)
    {
        await using var browser = await BrowserPage.OpenAsync(await WriteAsync(sample), 1400);
        var all = await browser.AskAsync<int>(Rows);
        await browser.Page.ClickAsync(Drawn);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await browser.AskAsync<bool>("document.getElementById('flows').checkVisibility()"));
            var flows = await browser.AskAsync<string>("document.getElementById('flows').textContent");
            Assert.That(flows, Does.Contain("redis").And.Contain("tcp"));
            var pressed = await browser.AskAsync<string>($"document.querySelector(\"{Drawn}\").getAttribute('aria-pressed')");
            Assert.That(pressed, Is.EqualTo("true"));
            Assert.That(await browser.AskAsync<int>(Lit), Is.Positive);
            Assert.That(await browser.AskAsync<int>(Rows), Is.Positive.And.LessThan(all));
            Assert.That(await browser.AskAsync<string>("document.activeElement.id"), Is.EqualTo("flows-title"));
        }

        await browser.Page.ClickAsync(Drawn);
        await AssertReleasedAsync(browser, all);
    }

    [Test]
    public async Task The_keyboard_does_the_same_and_gets_its_place_back()
    {
        await using var browser = await BrowserPage.OpenAsync(await WriteAsync(Sample.Distributed), 1400);
        var all = await browser.AskAsync<int>(Rows);
        await browser.Page.FocusAsync(Drawn);
        await browser.PressAsync("Enter");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await browser.AskAsync<int>(Rows), Is.Positive.And.LessThan(all));
            Assert.That(await browser.AskAsync<int>(OfOthers), Is.Zero, "only the flows of the host");
        }

        await browser.PressAsync("Escape");
        await AssertReleasedAsync(browser, all);
        Assert.That(await browser.AskAsync<string>("document.activeElement.getAttribute('aria-label')"), Does.Contain(Host));
    }

    [Test]
    public async Task A_search_leaves_the_rows_with_all_words_and_counts_them()
    {
        await using var browser = await BrowserPage.OpenAsync(await WriteAsync(Sample.Distributed), 1400);
        await browser.Page.TypeAsync("#matrix-filter", "v2v 6379");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await browser.AskAsync<int>(Rows), Is.EqualTo(6));
            Assert.That(await browser.AskAsync<string>("document.querySelector('#matrix output').textContent"), Does.StartWith("6 of "));
            Assert.That(await browser.AskAsync<int>($"document.querySelectorAll('{Group}:not([hidden])').length"), Is.EqualTo(1));
            var count = await browser.AskAsync<string>($"document.querySelector('{Group}:not([hidden]) .count').textContent");
            Assert.That(count, Does.StartWith("6 of "));
        }
    }

    [Test]
    public async Task A_group_is_folded_and_opened_with_the_keyboard()
    {
        await using var browser = await BrowserPage.OpenAsync(await WriteAsync(Sample.Distributed), 1400);
        Assert.That(await browser.AskAsync<bool>($"document.querySelector('{Group}').open"));
        await browser.Page.FocusAsync($"{Group} summary");
        await browser.PressAsync("Enter");
        Assert.That(await browser.AskAsync<bool>($"document.querySelector('{Group} table').checkVisibility()"), Is.False);
        await browser.PressAsync("Space");
        Assert.That(await browser.AskAsync<bool>($"document.querySelector('{Group} table').checkVisibility()"));
    }

    [TestCase(Sample.Distributed)]
    [TestCase(Sample.HighAvailability)]
    public async Task A_telephone_scrolls_it_only_up_and_down(string sample)
    {
        const string Width = "document.documentElement.scrollWidth";
        await using var browser = await BrowserPage.OpenAsync(await WriteAsync(sample), 420);
        var before = await browser.AskAsync<int>(Width);
        await browser.Page.ClickAsync(Drawn);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(before, Is.LessThanOrEqualTo(420));
            Assert.That(await browser.AskAsync<int>(Width), Is.LessThanOrEqualTo(420));
        }
    }

    /// <summary>The policy of the page lets no script run but its own: neither one of a value nor a changed one.</summary>
    [Test]
    public async Task A_page_that_forgets_to_show_them_is_noticed([Values] bool withPolicy)
    {
        var file = await WriteAsync(Sample.Distributed);
        var page = await File.ReadAllTextAsync(file);
        var changed = page.Replace("panel.hidden = false", "panel.hidden = true", StringComparison.Ordinal);
        Assert.That(changed, Is.Not.EqualTo(page), "the mutation changes nothing");
        var lines = changed.Split('\n').Where(line => withPolicy || !line.Contains("Content-Security-Policy", StringComparison.Ordinal));
        await File.WriteAllTextAsync(file, string.Join('\n', lines));
        await using var browser = await BrowserPage.OpenAsync(file, 1400);
        await browser.Page.ClickAsync(Drawn);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await browser.AskAsync<bool>("document.getElementById('flows').hidden"));
            Assert.That(await browser.AskAsync<bool>("document.getElementById('hint').hidden"), Is.EqualTo(withPolicy), "the script runs");
        }
    }

    private static async Task AssertReleasedAsync(BrowserPage browser, int all)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await browser.AskAsync<bool>("document.getElementById('flows').hidden"));
            Assert.That(await browser.AskAsync<int>(Rows), Is.EqualTo(all));
            Assert.That(await browser.AskAsync<int>(Lit), Is.Zero);
            Assert.That(await browser.AskAsync<int>("document.querySelectorAll('[aria-pressed=true]').length"), Is.Zero);
            Assert.That(browser.Noted, Is.Empty, "it asks nobody for anything, and nothing goes wrong");
        }
    }

    private async Task<string> WriteAsync(string sample)
    {
        var file = _folder.PathOf($"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, (await Sample.Named(sample).DoAsync("diagram", "--format", "html")).Output);
        return file;
    }
}
