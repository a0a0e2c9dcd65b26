namespace Abiquo.Sdk.Documentation.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The path of the page.</param>
/// <param name="Line">The line of its first line of text, counted from 1.</param>
/// <param name="Language">The word after the opening fence.</param>
/// <param name="Notes">What the comment directly above it says to the tests, such as <c>context: appliances; expects: ABQ1001</c>.</param>
/// <param name="Text">The text, each line ended by LF.</param>
internal sealed record Block(string Page, int Line, string Language, IReadOnlyDictionary<string, string> Notes, string Text)
{
    public IReadOnlyList<string> Lines => Text.Length == 0 ? [] : Text[..^1].Split('\n');

    public string? Note(string name) => Notes.GetValueOrDefault(name);

    /// <summary>The items of a note that is a list.</summary>
    public IReadOnlyList<string> List(string name) =>
        Note(name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The block of messages that belongs to this one: the next of the page, where it is noted as such.</summary>
    public Block? Messages => Pages.Page.Of(Page).Blocks
        .SkipWhile(block => block.Line <= Line)
        .Take(1)
        .FirstOrDefault(block => block.Notes.ContainsKey("messages"));

    public override string ToString() => $"{Page}({Line})";
}
