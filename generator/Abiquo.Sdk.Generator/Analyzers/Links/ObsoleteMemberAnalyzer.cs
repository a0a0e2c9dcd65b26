using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>
/// Reports illegal links and clusters in obsolete members. The compiler refuses them because their stubs are obsolete, but says nothing
/// where the calling member is obsolete as well. This analyzer closes that gap and reports nothing that the compiler reports.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ObsoleteMemberAnalyzer()
    : SdkAnalyzer(AllCode, UsageDescriptors.LinkInObsoleteMember, UsageDescriptors.ClusterInObsoleteMember)
{
    protected override void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types) =>
        context.RegisterOperationAction(Analyze, OperationKind.Invocation, OperationKind.MethodReference);

    private static void Analyze(OperationAnalysisContext context)
    {
        var used = context.Operation is IInvocationOperation call
            ? call.TargetMethod
            : ((IMethodReferenceOperation)context.Operation).Method;
        if (RefusalStub.Of(used) is not { } stub || !IsSilent(context))
        {
            return;
        }

        var descriptor = stub.Id == RefusalStub.IllegalLink
            ? UsageDescriptors.LinkInObsoleteMember
            : UsageDescriptors.ClusterInObsoleteMember;
        context.ReportDiagnostic(Diagnostic.Create(descriptor, context.Operation.Syntax.GetLocation(), stub.Text));
    }

    /// <summary>
    /// Returns whether the compiler says nothing here. A lambda or local function may be obsolete while the member that contains it is not.
    /// </summary>
    private static bool IsSilent(OperationAnalysisContext context) => RefusalStub.IsSilentIn(context.ContainingSymbol)
        || RefusalStub.IsSilentIn(
            context.Operation.SemanticModel?.GetEnclosingSymbol(context.Operation.Syntax.SpanStart, context.CancellationToken));
}
