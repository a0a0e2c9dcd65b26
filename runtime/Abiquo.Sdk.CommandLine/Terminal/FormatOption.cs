using System.CommandLine;

namespace Abiquo.Sdk.CommandLine.Terminal;

/// <summary>Creates the option for the output format.</summary>
internal static class FormatOption
{
    /// <summary>Returns the option --format with these values, of which the first is the default.</summary>
    public static Option<string> Of(params string[] formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = $"The output format; {formats[0]} by default.",
            DefaultValueFactory = _ => formats[0],
        };
        return option.AcceptOnlyFromAmong(formats);
    }
}
