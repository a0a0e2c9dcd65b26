using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>A link whose legality the compiler cannot know, because an appliance or an endpoint is hidden behind <c>dynamic</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DynamicLinkAnalyzer() : SdkAnalyzer(AllCode, UsageDiagnostics.DynamicLink)
{
    private const string Connect = "Connect";

    protected override void Start(CompilationStartAnalysisContext context, SdkTypes types)
    {
        context.RegisterOperationAction(operation => LookAtCall(operation, new(types)), OperationKind.DynamicInvocation);
        context.RegisterOperationAction(operation => LookAtConversion(operation, types), OperationKind.Conversion);
    }

    private static void LookAtCall(OperationAnalysisContext context, HiddenType hidden)
    {
        var call = (IDynamicInvocationOperation)context.Operation;
        if (call.Operation is not IDynamicMemberReferenceOperation { MemberName: var name } member)
        {
            return;
        }

        var receiver = member.Instance is null ? hidden.Of(member.ContainingType) : hidden.Behind(member.Instance);
        var isLink = receiver is Hidden.Connections
            || (IsAfterConnectTo(member) && call.Arguments.Any(argument => hidden.Behind(argument) is Hidden.Appliance))
            || (name == Connect && (receiver is Hidden.Appliance || call.Arguments.Any(argument => hidden.Behind(argument) is Hidden.Endpoint)))
            || (receiver is Hidden.LinkClass && name == "Between");
        if (isLink)
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageDiagnostics.DynamicLink, call.Syntax.GetLocation()));
        }
    }

    /// <summary>Of a source that nothing is known of, the target tells that a link is meant.</summary>
    private static bool IsAfterConnectTo(IDynamicMemberReferenceOperation member) =>
        member.Instance is IDynamicMemberReferenceOperation { MemberName: "ConnectTo" };

    /// <summary>What is dynamic is taken for an endpoint that accepts somebody.</summary>
    private static void LookAtConversion(OperationAnalysisContext context, SdkTypes types)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.Operand.Type is IDynamicTypeSymbol && SdkTypes.Is(conversion.Type, types.Accepts))
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageDiagnostics.DynamicLink, conversion.Syntax.GetLocation()));
        }
    }
}
