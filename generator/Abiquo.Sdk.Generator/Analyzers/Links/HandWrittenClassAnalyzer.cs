using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>
/// Reports hand-written appliances, scopes and environments. Endpoints accept roles, so a class that takes a role by hand, or a
/// hand-written part that adds a role to a generated class, would be admitted wherever the role is. A class that derives from a generated
/// scope or environment has members that no spec knows; a spec that extends another one adds them instead.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HandWrittenClassAnalyzer() : SdkAnalyzer(AllCode, UsageDescriptors.HandWrittenPart)
{
    private const string Generator = "Abiquo.Sdk.Generator";

    // Base lists, not symbols: a hand-written part shares its symbol with the generated part.
    protected override void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types)
    {
        if (!types.AreDeclaredIn(context.Compilation))
        {
            context.RegisterSyntaxNodeAction(node => Analyze(node, types), SyntaxKind.BaseList);
        }
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, SdkTypes types)
    {
        if (GeneratedOutput.Contains(context.Node.SyntaxTree) || context.Node.Parent is not BaseTypeDeclarationSyntax declaration)
        {
            return;
        }

        foreach (var listed in ((BaseListSyntax)context.Node).Types)
        {
            if (context.SemanticModel.GetTypeInfo(listed.Type, context.CancellationToken).Type is { } type
                && Claim(type, types, () => IsPartOfGenerated(context.ContainingSymbol)) is { } claim)
            {
                var name = declaration.Identifier;
                context.ReportDiagnostic(
                    Diagnostic.Create(UsageDescriptors.HandWrittenPart, name.GetLocation(), name.ValueText, claim));
                return;
            }
        }
    }

    private static string? Claim(ITypeSymbol type, SdkTypes types, Func<bool> isPartOfGenerated)
    {
        var isBase = SdkTypes.Is(type, types.Appliance)
            || SdkTypes.DerivesFrom(type, types.Scope)
            || SdkTypes.DerivesFrom(type, types.Environment);
        if (isBase)
        {
            // A part of a generated class may repeat its base class.
            return isPartOfGenerated() ? null : $"derives from {type.Name}";
        }

        var roles = type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Append(type).Where(IsRole) : [];
        return roles.FirstOrDefault() is { } role ? $"takes the role {role.Name}" : null;
    }

    private static bool IsPartOfGenerated(ISymbol? symbol) =>
        symbol?.Locations.Any(location => GeneratedOutput.Contains(location.SourceTree)) == true;

    /// <summary>Returns whether an interface is a role. The generator writes no other interfaces.</summary>
    private static bool IsRole(ITypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments.FirstOrDefault().Value is Generator);
}
