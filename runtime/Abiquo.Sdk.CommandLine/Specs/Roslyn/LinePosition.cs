#pragma warning disable IDE0130 // The generator's sources, which are compiled here as well, know it by this name.
namespace Microsoft.CodeAnalysis.Text;

/// <summary>Represents a place in a text, as the compiler's type of this name. Both numbers count from 0.</summary>
internal readonly record struct LinePosition(int Line, int Character);

/// <summary>Represents a part of a text, as the compiler's type of this name.</summary>
internal readonly record struct LinePositionSpan(LinePosition Start, LinePosition End);
