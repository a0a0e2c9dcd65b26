using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Where a bus meets one of its ends.</summary>
/// <param name="Bus">The bus.</param>
/// <param name="End">The id of the end.</param>
/// <param name="Listens">Whether the end listens.</param>
/// <param name="Column">The column of the end.</param>
internal sealed record Dock(Bus Bus, string End, bool Listens, int Column)
{
    private const int LineHeight = 11;

    /// <summary>The channel of the bus at this end: channel 1 is left of the environment, 2 left of the scopes, 3 inside them.</summary>
    public int Channel => Bus.Way switch { Way.Middle => 1, Way.Cross => 2, Way.Inner => 3, _ => Math.Max(Column, 1) };

    public bool IsOnRight => Channel > Column;

    /// <summary>The room that the label needs, in steps of the grid.</summary>
    public int Steps => ((Bus.Label.Count * LineHeight) + 8 + Sheet.Step - 1) / Sheet.Step;
}
