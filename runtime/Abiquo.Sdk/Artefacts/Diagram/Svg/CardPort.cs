namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>The point where a bundle is attached to one of its ends.</summary>
/// <param name="Bundle">The bundle.</param>
/// <param name="EndId">The id of the end.</param>
/// <param name="Listens">Whether the end listens.</param>
/// <param name="Column">The column of the end.</param>
internal sealed record CardPort(EdgeBundle Bundle, string EndId, bool Listens, int Column)
{
    public const int LineHeight = 11;

    private const int LabelPadding = 8;

    /// <summary>
    /// Gets the channel the bundle uses at this end. Channel 1 is to the left of the environment, channel 2 to the left of the
    /// scopes, and channel 3 inside the frames of the scopes.
    /// </summary>
    public int Channel => Bundle.Route switch
    {
        Route.WithinEnvironment => 1,
        Route.BetweenGroups => 2,
        Route.WithinScope => 3,
        _ => Math.Max(Column, 1),
    };

    public bool IsOnRight => Channel > Column;

    /// <summary>Gets the number of grid steps that the label occupies.</summary>
    public int GridSteps => SvgMetrics.GridSteps((Bundle.Label.Count * LineHeight) + LabelPadding);
}
