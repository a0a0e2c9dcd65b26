namespace Abiquo.Sdk.Tests.Values;

/// <summary>Text that is harmful if it reaches a file, a shell, a browser or a spreadsheet unescaped, with names to display.</summary>
public static class HostileText
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["a quote"] = "'",
        ["a double quote"] = "\"",
        ["a line feed"] = "\n",
        ["a carriage return"] = "\r",
        ["a tab"] = "\t",
        ["NUL"] = "\0",
        ["ESC"] = "\u001b[31m",
        ["DEL"] = "\u007f",
        ["NEL"] = "\u0085",
        ["a line separator"] = "\u2028",
        ["a paragraph separator"] = "\u2029",
        ["a change of text direction"] = "\u202e",
        ["a zero-width space"] = "\u200b",
        ["a lone surrogate"] = "\ud800",
        ["a command"] = ";rm -rf",
        ["a command in backquotes"] = "`x`",
        ["a command substitution"] = "$(x)",
        ["an HTML element"] = "<script>",
        ["a spreadsheet formula"] = "=cmd",
        ["the parent folder"] = "..",
        ["a backslash"] = "\\",
        ["full-width digits"] = "\uff11",
        ["a very long text"] = new('a', 100_000),
    };

    /// <summary>Gets the names to display.</summary>
    public static IEnumerable<string> Names => Texts.Keys;

    /// <summary>Returns the text with this name.</summary>
    public static string Named(string name) => Texts[name];
}
