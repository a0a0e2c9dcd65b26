using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Makes text fit into the space that it has.</summary>
internal static class TextFitting
{
    private const int DefaultMaxLength = 44;

    private const int TailLength = 15;

    /// <summary>
    /// Replaces the middle of a long text by an ellipsis, because names tend to differ at the beginning or the end. The tooltip
    /// has the whole text.
    /// </summary>
    public static string Ellipsize(string text, int maxLength = DefaultMaxLength)
    {
        var runes = LabelSanitizer.Runes(text).ToList();
        return runes.Count <= maxLength
            ? Join(runes)
            : $"{Join(runes.Take(maxLength - TailLength - 1))}…{Join(runes.TakeLast(TailLength))}";
    }

    /// <summary>Breaks a comma-separated list into lines, after commas only.</summary>
    public static IEnumerable<string> Wrap(string list, int maxLength)
    {
        var line = "";
        foreach (var item in list.Split(", ").Select(item => Ellipsize(item)))
        {
            if (line.Length > 0 && line.Length + item.Length + 2 > maxLength)
            {
                yield return line + ",";
                line = "";
            }

            line += line.Length == 0 ? item : ", " + item;
        }

        yield return line;
    }

    private static string Join(IEnumerable<Rune> runes) => string.Concat(runes.Select(rune => rune.ToString()));
}
