using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Serialization.Document;

/// <summary>A place in a document: line and column, both from 1. A column is a UTF-16 code unit, as editors count.</summary>
internal readonly record struct TextPosition(int Line, int Column)
{
    public static TextPosition Start { get; } = new(1, 1);
}
