using System.Collections.Concurrent;

namespace Abiquo.Sdk.Documentation.Tests.Pages;

/// <summary>
/// With ABIQUO_DOCS_ACCEPT=1 the tests write what they got into the pages, instead of failing: read the difference before you commit it.
/// Blocks that leave something out ("...") stay as they are, because nobody knows what they would leave out now.
/// </summary>
internal static class Acceptance
{
    public const string Ellipsis = "...";

    private static readonly ConcurrentDictionary<(string Page, int Line), (Block Block, string Text)> Changes = new();

    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("ABIQUO_DOCS_ACCEPT") == "1";

    /// <summary>Keeps the new text of a block; false where the lines that it replaces leave something out.</summary>
    public static bool Take(Block block, IEnumerable<string> replaced, string text)
    {
        if (!IsOn || replaced.Any(line => line.Contains(Ellipsis, StringComparison.Ordinal)))
        {
            return false;
        }

        Changes[(block.Page, block.Line)] = (block, text);
        return true;
    }

    public static void Write()
    {
        foreach (var page in Changes.Values.GroupBy(change => change.Block.Page))
        {
            var lines = Repository.Read(page.Key).Split('\n').ToList();
            foreach (var (block, text) in page.OrderByDescending(change => change.Block.Line))
            {
                lines.RemoveRange(block.Line - 1, block.Lines.Count);
                lines.InsertRange(block.Line - 1, text.TrimEnd('\n').Split('\n'));
            }

            File.WriteAllText(Repository.PathOf(page.Key), string.Join('\n', lines));
        }
    }
}
