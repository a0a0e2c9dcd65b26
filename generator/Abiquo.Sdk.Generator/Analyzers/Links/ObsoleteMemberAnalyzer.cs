using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>
/// Illegal links are refused by the compiler because their members are obsolete, and about those it is silent in a member that is
/// obsolete as well. This closes that gap, and reports nothing where the compiler does.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ObsoleteMemberAnalyzer()
    : SdkAnalyzer(AllCode, UsageDescriptors.LinkInObsoleteMember, UsageDescriptors.ClusterInObsoleteMember)
{
    protected override void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types) =>
        context.RegisterOperationAction(Analyze, OperationKind.Invocation, OperationKind.MethodReference);

    private static void Analyze(OperationAnalysisContext context)
    {
        var used = context.Operation is IInvocationOperation call ? call.TargetMethod : ((IMethodReferenceOperation)context.Operation).Method;
        if (RefusalStub.Of(used) is not { } stub || !IsSilent(context))
        {
            return;
        }

        var descriptor = stub.Id == RefusalStub.IllegalLink ? UsageDescriptors.LinkInObsoleteMember : UsageDescriptors.ClusterInObsoleteMember;
        context.ReportDiagnostic(Diagnostic.Create(descriptor, context.Operation.Syntax.GetLocation(), stub.Text));
    }

    /// <summary>The containing symbol is the member; a lambda or local function in it may be obsolete by itself.</summary>
    private static bool IsSilent(OperationAnalysisContext context) => RefusalStub.IsSilentIn(context.ContainingSymbol)
        || RefusalStub.IsSilentIn(context.Operation.SemanticModel?.GetEnclosingSymbol(context.Operation.Syntax.SpanStart, context.CancellationToken));
}
