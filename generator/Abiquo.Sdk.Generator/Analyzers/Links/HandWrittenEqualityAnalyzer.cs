using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>
/// Reports hand-written parts that decide when two objects of a generated class are equal: links are checked against the appliances of an
/// environment by comparing them. Other members may be added; the runtime does not read them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HandWrittenEqualityAnalyzer() : SdkAnalyzer(AllCode, UsageDescriptors.HandWrittenPart)
{
    protected override void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, types), SymbolKind.Method, SymbolKind.Property);

    private static void Analyze(SymbolAnalysisContext context, SdkTypes types)
    {
        var member = context.Symbol;
        if (member.IsImplicitlyDeclared || member.Name is not ("Equals" or "GetHashCode" or "EqualityContract")
            || !(SdkTypes.DerivesFrom(member.ContainingType, types.Appliance)
                || SdkTypes.DerivesFrom(member.ContainingType, types.Scope)
                || SdkTypes.DerivesFrom(member.ContainingType, types.Environment))
            || member.ContainingType.Locations.All(location => !GeneratedOutput.Contains(location.SourceTree)))
        {
            return;
        }

        foreach (var place in member.Locations.Where(location => !GeneratedOutput.Contains(location.SourceTree)))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(UsageDescriptors.HandWrittenPart, place, member.ContainingType.Name, $"defines {member.Name}"));
        }
    }
}
