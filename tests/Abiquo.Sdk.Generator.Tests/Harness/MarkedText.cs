using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>Text in which ⟦ and ⟧ mark a span.</summary>
internal sealed record MarkedText(string Text, TextSpan Span)
{
    public static MarkedText Parse(string marked)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        Assert.That(start, Is.GreaterThanOrEqualTo(0), "the text marks a place");
        return new(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), TextSpan.FromBounds(start, end));
    }
}
