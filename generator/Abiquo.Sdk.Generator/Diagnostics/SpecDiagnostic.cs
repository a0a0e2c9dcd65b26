using System.Globalization;
using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Values.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Diagnostics;

/// <summary>
/// An error or a warning in a spec, as a value. A diagnostic of the compiler does not equal another one with the same content, which would
/// defeat the pipeline's caching.
/// </summary>
internal sealed record SpecDiagnostic(string Id, string Path, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public bool IsError => SpecDescriptors.ById(Id).DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>The error or warning as a build shows it, but with what a terminal would take for a command escaped.</summary>
    public override string ToString()
    {
        var format = SpecDescriptors.ById(Id).MessageFormat.ToString(CultureInfo.InvariantCulture);
        var message = string.Format(CultureInfo.InvariantCulture, format, [.. Arguments]);
        var place = FormattableString.Invariant($"{Path}({Lines.Start.Line + 1},{Lines.Start.Character + 1})");
        return MessageText.Escape($"{place}: {(IsError ? "error" : "warning")} {Id}: {message}");
    }
}
