using System.Collections.Concurrent;

namespace Abiquo.Sdk.Documentation.Tests.Pages;

/// <summary>A Markdown file that users read.</summary>
/// <param name="Path">Its path in the repository, with forward slashes.</param>
/// <param name="Blocks">Its fenced blocks.</param>
/// <param name="Prose">Its lines outside fenced blocks; those inside are empty, so that line numbers stay.</param>
internal sealed record Page(string Path, IReadOnlyList<Block> Blocks, IReadOnlyList<string> Prose)
{
    private static readonly ConcurrentDictionary<string, Page> Known = new();

    /// <summary>The README and everything below docs/.</summary>
    public static IReadOnlyList<Page> All { get; } =
    [
        Of("README.md"),
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Of),
    ];

    public string Text => Repository.Read(Path);

    public static Page Of(string path) => Known.GetOrAdd(path, MarkdownReader.Read);

    /// <summary>The blocks of a language in all pages, as test cases.</summary>
    public static IEnumerable<TestCaseData> Cases(Func<Block, bool> isCase) =>
        All.SelectMany(page => page.Blocks).Where(isCase).Select(block => new TestCaseData(block).SetName(block.ToString()));

    public override string ToString() => Path;
}
