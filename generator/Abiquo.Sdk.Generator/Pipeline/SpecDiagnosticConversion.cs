using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Pipeline;

/// <summary>Hands errors in a spec to the compiler.</summary>
internal static class SpecDiagnosticConversion
{
    public static Diagnostic ToDiagnostic(this SpecDiagnostic error) =>
        Diagnostic.Create(SpecDescriptors.ById(error.Id), Location.Create(error.Path, error.Span, error.Lines), [.. error.Arguments]);
}
