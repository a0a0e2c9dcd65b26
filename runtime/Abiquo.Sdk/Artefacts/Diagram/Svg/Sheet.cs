namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>The measures that all parts of the picture share, in pixels.</summary>
internal static class Sheet
{
    /// <summary>
    /// Everything is a multiple of this high. Lines that leave a card on its left are half a step higher than those that leave
    /// on the right, so no two lines of a channel ever run on top of each other.
    /// </summary>
    public const int Step = 20;

    /// <summary>The distance of two parallel lines.</summary>
    public const int Track = 14;

    public const int Margin = 20;

    public const int Padding = 12;

    /// <summary>The room for the title of the picture.</summary>
    public const int Title = 40;

    /// <summary>The number of steps that this many pixels need.</summary>
    public static int Steps(int pixels) => (pixels + Step - 1) / Step;
}
