using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>How much room text takes. No font is at hand, so this is what common fonts need at most.</summary>
internal static class Lettering
{
    /// <summary>What is longer is shortened; the whole text is in the tooltip.</summary>
    private const int Longest = 44;

    private const int WideFrom = 0x1100;

    /// <summary>The width of bold text at 13 pixels.</summary>
    public static int Bold(string text) => Width(text, 90);

    /// <summary>The width of monospaced text at 11 pixels.</summary>
    public static int Mono(string text) => Width(text, 67);

    /// <summary>The width of monospaced text at 10 pixels.</summary>
    public static int Small(string text) => Width(text, 61);

    /// <summary>Beginning and end, which is where names differ.</summary>
    public static string Shorten(string text, int longest = Longest)
    {
        var runes = LabelSanitizer.Runes(text).ToList();
        return runes.Count <= longest ? Join(runes) : $"{Join(runes.Take(longest - 16))}…{Join(runes.TakeLast(15))}";
    }

    /// <summary>Breaks a list at its commas.</summary>
    public static IEnumerable<string> Wrap(string list, int width)
    {
        var line = "";
        foreach (var part in list.Split(", ").Select(part => Shorten(part)))
        {
            if (line.Length > 0 && line.Length + part.Length + 2 > width)
            {
                yield return line + ",";
                line = "";
            }

            line += line.Length == 0 ? part : ", " + part;
        }

        yield return line;
    }

    private static string Join(IEnumerable<Rune> runes) => string.Concat(runes.Select(rune => rune.ToString()));

    private static int Width(string text, int tenths) => text.EnumerateRunes().Sum(rune => rune.Value < WideFrom ? tenths : 2 * tenths) / 10;
}
