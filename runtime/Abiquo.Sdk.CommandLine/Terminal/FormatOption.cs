using System.CommandLine;

namespace Abiquo.Sdk.CommandLine.Terminal;

/// <summary>An option that takes one of a few words.</summary>
internal static class FormatOption
{
    /// <summary>The option --format, whose first word is the default.</summary>
    public static Option<string> Of(params string[] words)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = $"How to write it; {words[0]} where not given.",
            DefaultValueFactory = _ => words[0],
        };
        return option.AcceptOnlyFromAmong(words);
    }
}
