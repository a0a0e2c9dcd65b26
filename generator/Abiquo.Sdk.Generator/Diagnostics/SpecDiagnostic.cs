using Abiquo.Sdk.Generator.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Diagnostics;

/// <summary>
/// An error or a warning in a spec, as a value. A <see cref="Diagnostic"/> does not equal another one with the same content, which would
/// defeat the pipeline's caching.
/// </summary>
internal sealed record SpecDiagnostic(string Id, string Path, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public bool IsError => SpecDescriptors.ById(Id).DefaultSeverity == DiagnosticSeverity.Error;

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(SpecDescriptors.ById(Id), Location.Create(Path, Span, Lines), [.. Arguments]);
}
