using Abiquo.Sdk.Generator.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Diagnostics;

/// <summary>Collects all errors of one spec, so that one build reports them all.</summary>
internal sealed class DiagnosticBag(string path, SourceText text)
{
    private readonly List<SpecDiagnostic> _diagnostics = [];

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments)
    {
        // Never outside the file: a position of another file would stop the generator.
        span = TextSpan.FromBounds(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));
        var lines = text.Lines.GetLinePositionSpan(span);
        _diagnostics.Add(new SpecDiagnostic(descriptor.Id, path, span, lines, arguments.ToEquatableArray()));
    }

    public int Count => _diagnostics.Count;

    public bool Any => _diagnostics.Count > 0;

    /// <summary>The line that a position is in, counted from 1 as editors do.</summary>
    public string LineOf(TextSpan span) => (text.Lines.GetLinePosition(span.Start).Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The errors in the order of the file.</summary>
    public EquatableArray<SpecDiagnostic> InFileOrder() => _diagnostics.OrderBy(diagnostic => diagnostic.Span.Start).ToEquatableArray();
}
