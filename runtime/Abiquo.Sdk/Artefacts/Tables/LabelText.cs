using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Artefacts;

/// <summary>Reads labels, which may come from anybody, for every artefact alike.</summary>
internal static class LabelText
{
    /// <summary>The characters, with a blank for each that has no shape, or that hides or turns round the text beside it.</summary>
    public static IEnumerable<Rune> Runes(string label)
    {
        foreach (var rune in label.EnumerateRunes())
        {
            yield return HasNoShape(rune) ? new Rune(' ') : rune;
        }
    }

    /// <summary>The label with those characters only.</summary>
    public static string Clean(string label) => string.Concat(Runes(label).Select(rune => rune.ToString()));

    // U+FFFE and U+FFFF are not assigned; XML forbids them.
    private static bool HasNoShape(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;
}
