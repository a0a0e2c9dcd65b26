namespace Abiquo.Sdk.Serialization.Document;

/// <summary>Represents a line and column in a document, both starting at 1. Columns are UTF-16 code units, as in editors.</summary>
internal readonly record struct TextPosition(int Line, int Column)
{
    public static TextPosition Start { get; } = new(1, 1);
}
