#pragma warning disable IDE0130 // The generator's sources, which are compiled here as well, know it by this name.
namespace Microsoft.CodeAnalysis.Text;

/// <summary>Represents a part of a text, as the compiler's type of this name: a program does not have the compiler with it.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
