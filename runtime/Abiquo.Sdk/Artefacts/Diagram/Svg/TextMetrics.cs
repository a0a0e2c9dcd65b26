namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Estimates the width of text. No font is available to measure, so the estimate is an upper bound for common fonts.</summary>
internal static class TextMetrics
{
    /// <summary>The first code point that may be twice as wide as a Latin letter.</summary>
    private const int FirstWideRune = 0x1100;

    /// <summary>Returns the width of bold text of 13 pixels.</summary>
    public static int BoldWidth(string text) => Width(text, 90);

    /// <summary>Returns the width of monospaced text of 11 pixels.</summary>
    public static int MonospaceWidth(string text) => Width(text, 67);

    /// <summary>Returns the width of monospaced text of 10 pixels.</summary>
    public static int SmallWidth(string text) => Width(text, 61);

    private static int Width(string text, int tenthsPerRune) =>
        text.EnumerateRunes().Sum(rune => rune.Value < FirstWideRune ? tenthsPerRune : 2 * tenthsPerRune) / 10;
}
