using System.Collections.Concurrent;
using Abiquo.Sdk.Acceptance.Tests.Processes;
using PuppeteerSharp;

namespace Abiquo.Sdk.Acceptance.Tests.Diagrams;

/// <summary>A file in a real browser, which takes note of what the page asks for and what goes wrong in it.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private static readonly string[] Options =
        ["--no-sandbox", "--disable-gpu", "--disable-component-update", "--disable-background-networking"];

    private readonly IBrowser _browser;
    private readonly ConcurrentQueue<string> _noted = new();

    private BrowserPage(IBrowser browser, IPage page) => (_browser, Page) = (browser, page);

    /// <summary>Gets the page, with its mouse and keyboard.</summary>
    public IPage Page { get; }

    /// <summary>Gets the requests beyond the file itself, and the errors.</summary>
    public IReadOnlyList<string> Noted => [.. _noted];

    /// <summary>Opens a file in a window of a width, or skips the test.</summary>
    public static async Task<BrowserPage> OpenAsync(string file, int width, int height = 900)
    {
        Requirement.Program("chromium", "chromium");
        var browser = await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = Command.PathOf("chromium"),
            Args = Options,
            DefaultViewport = new ViewPortOptions { Width = width, Height = height },
        });
        var opened = new BrowserPage(browser, await browser.NewPageAsync());
        opened.Page.Console += (_, said) => opened._noted.Enqueue($"console: {said.Message.Text}");
        opened.Page.PageError += (_, error) => opened._noted.Enqueue($"error: {error.Message}");
        opened.Page.Request += (_, asked) =>
        {
            if (asked.Request.Url != "file://" + file)
            {
                opened._noted.Enqueue($"request: {asked.Request.Url}");
            }
        };
        await opened.Page.GoToAsync("file://" + file);
        return opened;
    }

    /// <summary>Returns the value of an expression in the page.</summary>
    public Task<T> AskAsync<T>(string expression) => Page.EvaluateExpressionAsync<T>(expression);

    /// <summary>Presses keys, one after the other.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            await Page.Keyboard.PressAsync(key);
        }
    }

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();
}
