using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>
/// Reports shapes that are made by hand, and calls of the constructors that take one. A shape tells the runtime what a class is; only
/// generated code may say so.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HandWrittenShapeAnalyzer() : SdkAnalyzer(AllCode, UsageDescriptors.HandWrittenPart)
{
    protected override void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types)
    {
        if (!types.AreDeclaredIn(context.Compilation))
        {
            context.RegisterOperationAction(
                operation => Analyze(operation, types),
                OperationKind.ObjectCreation,
                OperationKind.Invocation,
                OperationKind.MethodReference);
        }
    }

    private static void Analyze(OperationAnalysisContext context, SdkTypes types)
    {
        var method = context.Operation switch
        {
            IObjectCreationOperation creation => creation.Constructor,
            IInvocationOperation invocation => invocation.TargetMethod,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
        if (method is null || Claim(method, types) is not { } claim || GeneratedOutput.Contains(context.Operation.Syntax.SyntaxTree))
        {
            return;
        }

        var name = context.ContainingSymbol is INamedTypeSymbol type ? type : context.ContainingSymbol.ContainingType;
        context.ReportDiagnostic(
            Diagnostic.Create(UsageDescriptors.HandWrittenPart, context.Operation.Syntax.GetLocation(), name.Name, claim));
    }

    private static string? Claim(IMethodSymbol method, SdkTypes types) =>
        types.IsShape(method.ContainingType) ? $"makes a {method.ContainingType.Name}"
        : method.MethodKind == MethodKind.Constructor && method.Parameters.Length > 0 && types.IsShape(method.Parameters[0].Type)
            ? $"tells {method.ContainingType.Name} what it is"
            : null;
}
