namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>The measurements that all parts of the drawing share, in pixels.</summary>
internal static class SvgMetrics
{
    /// <summary>
    /// The step of the vertical grid. Heights are multiples of it. Ports on the left side of a card are half a step higher than
    /// those on the right, so that no two horizontal lines in a channel overlap.
    /// </summary>
    public const int GridStep = 20;

    /// <summary>The distance between two adjacent tracks.</summary>
    public const int TrackSpacing = 14;

    public const int Margin = 20;

    public const int FramePadding = 12;

    /// <summary>The height of the title of the drawing.</summary>
    public const int TitleHeight = 40;

    /// <summary>Returns the number of grid steps that are needed for a height.</summary>
    public static int GridSteps(int height) => (height + GridStep - 1) / GridStep;
}
