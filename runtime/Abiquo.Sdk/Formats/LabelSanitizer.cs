using System.Buffers;
using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Formats;

/// <summary>Sanitizes labels, which are untrusted text, in the same way for every artefact.</summary>
internal static class LabelSanitizer
{
    // Nearly all labels contain only these characters and do not have to be checked one by one.
    private static readonly SearchValues<char> Ascii =
        SearchValues.Create(Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).ToArray());

    /// <summary>
    /// Returns the characters of a label, with a space for each that is invisible, or that hides or reverses the text around it.
    /// </summary>
    public static IEnumerable<Rune> Runes(string label)
    {
        foreach (var rune in label.EnumerateRunes())
        {
            yield return IsUnsafeToDisplay(rune) ? new Rune(' ') : rune;
        }
    }

    /// <summary>Returns the sanitized label.</summary>
    public static string Clean(string label) => IsAscii(label) ? label : string.Concat(Runes(label).Select(rune => rune.ToString()));

    /// <summary>Determines whether a label contains only printable ASCII characters.</summary>
    public static bool IsAscii(string label) => !label.AsSpan().ContainsAnyExcept(Ascii);

    // Unassigned code points include U+FFFE and U+FFFF, which XML forbids.
    private static bool IsUnsafeToDisplay(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned;
}
