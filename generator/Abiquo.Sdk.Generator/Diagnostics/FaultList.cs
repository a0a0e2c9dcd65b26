using Abiquo.Sdk.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Diagnostics;

/// <summary>Collects all errors of one spec, so that one build reports them all.</summary>
internal sealed class FaultList(string path, SourceText text)
{
    private readonly List<SpecFault> _faults = [];

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments)
    {
        // Never outside the file: a position of another file would stop the generator.
        span = TextSpan.FromBounds(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));
        var lines = text.Lines.GetLinePositionSpan(span);
        _faults.Add(new SpecFault(descriptor.Id, path, span, lines, arguments.ToEquatableArray()));
    }

    public int Count => _faults.Count;

    public bool Any => _faults.Count > 0;

    /// <summary>The line that a position is in, counted from 1 as editors do.</summary>
    public string LineOf(TextSpan span) => (text.Lines.GetLinePosition(span.Start).Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The errors in the order of the file.</summary>
    public EquatableArray<SpecFault> InFileOrder() => _faults.OrderBy(fault => fault.Span.Start).ToEquatableArray();
}
