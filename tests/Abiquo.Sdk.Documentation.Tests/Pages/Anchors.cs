using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Documentation.Tests.Pages;

/// <summary>The names that a page's headings have in links, as the sites that show Markdown make them.</summary>
internal static partial class Anchors
{
    public static IReadOnlySet<string> Of(Page page)
    {
        HashSet<string> names = [];
        foreach (var heading in page.Prose.Select(line => Heading().Match(line)).Where(match => match.Success))
        {
            var name = NameOf(heading.Groups["text"].Value);
            var unique = name;
            for (var number = 1; !names.Add(unique); number++)
            {
                unique = $"{name}-{number}";
            }
        }

        return names;
    }

    private static string NameOf(string heading) => Dropped().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("^#{1,6} (?<text>.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex("[^\\p{L}\\p{Nd} _-]")]
    private static partial Regex Dropped();
}
