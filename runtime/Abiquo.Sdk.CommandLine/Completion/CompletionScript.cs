using System.Text.RegularExpressions;

namespace Abiquo.Sdk.CommandLine.Completion;

/// <summary>Writes the scripts that make shells complete the command line of a program.</summary>
internal static partial class CompletionScript
{
    /// <summary>Gets the shells that there are scripts for.</summary>
    public static ValueList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>Tells whether a command may have this name. One that a shell would have to quote is refused.</summary>
    public static bool IsName(string name) => Name().IsMatch(name);

    /// <summary>Returns the script.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    /// <param name="name">The command whose arguments are completed.</param>
    /// <param name="program">
    /// The words that run this program. They answer where the command is an alias or a function; otherwise the program that is typed does.
    /// </param>
    public static string Of(string shell, string name, IEnumerable<string> program)
    {
        var words = string.Join(shell == "pwsh" ? ", " : " ", program.Select(word => Quote(shell, word)));
        return Read($"completion.{shell}")
            .Replace("@NAME@", name, StringComparison.Ordinal)
            .Replace("@PROGRAM@", words, StringComparison.Ordinal);
    }

    private static string Quote(string shell, string word) => shell switch
    {
        // PowerShell also takes typographic quotes for quotes.
        "pwsh" => $"'{TypographicQuote().Replace(word, "$0$0")}'",
        "fish" => $"'{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
        _ => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'",
    };

    private static string Read(string name)
    {
        using var stream = typeof(CompletionScript).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_][A-Za-z0-9_.+-]*\z")]
    private static partial Regex Name();

    [GeneratedRegex("['\u2018\u2019\u201a\u201b]")]
    private static partial Regex TypographicQuote();
}
