using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>
/// Reports hand-written endpoints. An endpoint class declares whom it accepts; a hand-written one could declare anything.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HandWrittenEndpointAnalyzer() : SdkAnalyzer(AllCode, UsageDescriptors.HandWrittenPart)
{
    protected override void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, types), SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context, SdkTypes types)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (ByHand(type) is not { } place || Claim(type, types) is not { } claim)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.HandWrittenPart, place, type.Name, claim));
    }

    /// <summary>Returns where a type is declared outside our generator's output, or null.</summary>
    private static Location? ByHand(INamedTypeSymbol type) =>
        type.Locations.FirstOrDefault(location => !GeneratedOutput.Contains(location.SourceTree));

    private static string? Claim(INamedTypeSymbol type, SdkTypes types)
    {
        if (type.AllInterfaces.FirstOrDefault(one => SdkTypes.Is(one, types.Accepts)) is { } accepts)
        {
            return $"implements {accepts.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}";
        }

        // The runtime declares the base class itself.
        return SdkTypes.DerivesFrom(type.BaseType, types.Endpoint) ? "derives from Endpoint" : null;
    }
}
