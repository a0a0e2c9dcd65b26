using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Analyzers;

/// <summary>What all analyzers have in common: they run side by side, and only where the runtime is referenced.</summary>
/// <param name="generated">Whether code that calls itself generated is looked at.</param>
/// <param name="descriptors">What is reported.</param>
internal abstract class SdkAnalyzer(GeneratedCodeAnalysisFlags generated, params DiagnosticDescriptor[] descriptors) : DiagnosticAnalyzer
{
    /// <summary>
    /// For rules that guard the links. A comment at the top of a file, a file name, an attribute or a line in .editorconfig makes
    /// code "generated", and so does being a part of a generated record: none of that makes a link legal.
    /// </summary>
    protected const GeneratedCodeAnalysisFlags AllCode = GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    /// <summary>For rules that save a run: nobody can act on them in code that is written by a program.</summary>
    protected const GeneratedCodeAnalysisFlags UserCode = GeneratedCodeAnalysisFlags.None;

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(descriptors);

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(generated);
        context.RegisterCompilationStartAction(start =>
        {
            if (SdkTypes.Find(start.Compilation) is { } types)
            {
                RegisterActions(start, types);
            }
        });
    }

    protected abstract void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types);
}
