using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Analyzers;

/// <summary>The base of all analyzers. They run concurrently, and only in projects that reference the runtime.</summary>
/// <param name="generated">Whether code marked as generated is analyzed.</param>
/// <param name="descriptors">The diagnostics that are reported.</param>
internal abstract class SdkAnalyzer(GeneratedCodeAnalysisFlags generated, params DiagnosticDescriptor[] descriptors) : DiagnosticAnalyzer
{
    /// <summary>
    /// For rules that guard the links. Code counts as generated because of a comment at the top of its file, a file name, an attribute, a
    /// line in .editorconfig, or because it is a part of a generated record; none of that makes a link legal.
    /// </summary>
    protected const GeneratedCodeAnalysisFlags AllCode = GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    /// <summary>For rules that only anticipate run-time errors. Nobody can act on them in code that a program writes.</summary>
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
