using System.Buffers;
using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Formats;

/// <summary>Reads labels, which may come from anybody, for every artefact alike.</summary>
internal static class LabelSanitizer
{
    // Nearly all labels are of these, and need no look at each character.
    private static readonly SearchValues<char> Ascii = SearchValues.Create(Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).ToArray());

    /// <summary>The characters, with a blank for each that has no shape, or that hides or turns round the text beside it.</summary>
    public static IEnumerable<Rune> Runes(string label)
    {
        foreach (var rune in label.EnumerateRunes())
        {
            yield return HasNoShape(rune) ? new Rune(' ') : rune;
        }
    }

    /// <summary>The label with those characters only.</summary>
    public static string Clean(string label) => IsAscii(label) ? label : string.Concat(Runes(label).Select(rune => rune.ToString()));

    /// <summary>Whether there are only characters of ASCII that can be seen, and blanks.</summary>
    public static bool IsAscii(string label) => !label.AsSpan().ContainsAnyExcept(Ascii);

    // U+FFFE and U+FFFF are not assigned; XML forbids them.
    private static bool HasNoShape(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;
}
