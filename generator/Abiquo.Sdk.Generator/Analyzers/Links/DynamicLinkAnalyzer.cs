using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>Reports links whose legality the compiler cannot know, because an appliance or an endpoint is <c>dynamic</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DynamicLinkAnalyzer() : SdkAnalyzer(AllCode, UsageDescriptors.DynamicLink)
{
    private const string Connect = "Connect";

    protected override void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types)
    {
        context.RegisterOperationAction(operation => AnalyzeCall(operation, new(types)), OperationKind.DynamicInvocation);
        context.RegisterOperationAction(operation => AnalyzeConversion(operation, types), OperationKind.Conversion);
    }

    private static void AnalyzeCall(OperationAnalysisContext context, LinkPartClassifier classifier)
    {
        var call = (IDynamicInvocationOperation)context.Operation;
        if (call.Operation is not IDynamicMemberReferenceOperation { MemberName: var name } member)
        {
            return;
        }

        var receiver = member.Instance is null ? classifier.Classify(member.ContainingType) : classifier.Classify(member.Instance);
        var isLink = receiver is LinkPart.Connections
            || (IsAfterConnectTo(member) && call.Arguments.Any(argument => classifier.Classify(argument) is LinkPart.Appliance))
            || (name == Connect
                && (receiver is LinkPart.Appliance
                    || call.Arguments.Any(argument => classifier.Classify(argument) is LinkPart.Endpoint)))
            || (receiver is LinkPart.Link && name == "Between");
        if (isLink)
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.DynamicLink, call.Syntax.GetLocation()));
        }
    }

    /// <summary>
    /// Returns whether a call follows <c>ConnectTo</c>. If nothing is known about the source, the target still shows that a link is meant.
    /// </summary>
    private static bool IsAfterConnectTo(IDynamicMemberReferenceOperation member) =>
        member.Instance is IDynamicMemberReferenceOperation { MemberName: "ConnectTo" };

    /// <summary>Reports a dynamic value that is converted to an endpoint that accepts somebody.</summary>
    private static void AnalyzeConversion(OperationAnalysisContext context, SdkTypes types)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.Operand.Type is IDynamicTypeSymbol && SdkTypes.Is(conversion.Type, types.Accepts))
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.DynamicLink, conversion.Syntax.GetLocation()));
        }
    }
}
