using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>
/// Reports hand-written appliances. Endpoints accept roles, so a class that takes a role by hand, or a hand-written part that adds a role
/// to a generated class, would be admitted wherever the role is.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HandWrittenApplianceAnalyzer() : SdkAnalyzer(AllCode, UsageDescriptors.HandWrittenPart)
{
    private const string Generator = "Abiquo.Sdk.Generator";

    // Base lists, not symbols: a hand-written part shares its symbol with the generated part.
    protected override void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types) =>
        context.RegisterSyntaxNodeAction(node => Analyze(node, types), SyntaxKind.BaseList);

    private static void Analyze(SyntaxNodeAnalysisContext context, SdkTypes types)
    {
        if (GeneratedOutput.Contains(context.Node.SyntaxTree) || context.Node.Parent is not BaseTypeDeclarationSyntax declaration)
        {
            return;
        }

        foreach (var listed in ((BaseListSyntax)context.Node).Types)
        {
            if (context.SemanticModel.GetTypeInfo(listed.Type, context.CancellationToken).Type is { } type
                && Claim(type, types) is { } claim)
            {
                var name = declaration.Identifier;
                context.ReportDiagnostic(
                    Diagnostic.Create(UsageDescriptors.HandWrittenPart, name.GetLocation(), name.ValueText, claim));
                return;
            }
        }
    }

    private static string? Claim(ITypeSymbol type, SdkTypes types)
    {
        if (SdkTypes.Is(type, types.Appliance))
        {
            return "derives from Appliance";
        }

        var roles = type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Append(type).Where(IsRole) : [];
        return roles.FirstOrDefault() is { } role ? $"takes the role {role.Name}" : null;
    }

    /// <summary>Returns whether an interface is a role. The generator writes no other interfaces.</summary>
    private static bool IsRole(ITypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments.FirstOrDefault().Value is Generator);
}
