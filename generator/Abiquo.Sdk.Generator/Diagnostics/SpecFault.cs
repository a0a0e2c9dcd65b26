using Abiquo.Sdk.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Diagnostics;

/// <summary>
/// An error in a spec, as a value: a <see cref="Diagnostic"/> does not equal another one with the same text, so it cannot
/// travel through the pipeline.
/// </summary>
internal sealed record SpecFault(string Id, string Path, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(SpecDiagnostics.ById(Id), Location.Create(Path, Span, Lines), [.. Arguments]);
}
