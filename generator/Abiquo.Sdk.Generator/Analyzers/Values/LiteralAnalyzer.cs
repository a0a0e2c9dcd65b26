using System.Collections.Immutable;
using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Abiquo.Sdk.Generator.Analyzers.Values;

/// <summary>Reports constants that the runtime's value types will reject.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LiteralAnalyzer() : SdkAnalyzer(
    UserCode,
    UsageDescriptors.BadName,
    UsageDescriptors.BadAddress,
    UsageDescriptors.BadNetwork,
    UsageDescriptors.BadShare,
    UsageDescriptors.BadDatacenterId,
    UsageDescriptors.BadNameOrAddress,
    UsageDescriptors.BadInterface,
    UsageDescriptors.ParseFails)
{
    protected override void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types)
    {
        var kinds = new ValueKinds(types);
        context.RegisterOperationAction(operation => AnalyzeConversion(operation, kinds), OperationKind.Conversion);
        context.RegisterOperationAction(operation => AnalyzeCall(operation, kinds), OperationKind.Invocation);
    }

    private static void AnalyzeConversion(OperationAnalysisContext context, ValueKinds kinds)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is not { } method || kinds.Of(method.ContainingType) is not { } kind)
        {
            return;
        }

        foreach (var (text, place) in ConstantText.In(conversion.Operand))
        {
            if (kind.RefusesLiteral(text) is { } sentence)
            {
                var instead = kind.Correction(text) is { } correction
                    ? ImmutableDictionary<string, string?>.Empty.Add(ValueKind.Replacement, correction)
                    : ImmutableDictionary<string, string?>.Empty;
                context.ReportDiagnostic(Diagnostic.Create(kind.Descriptor, place.GetLocation(), instead, sentence));
            }
        }
    }

    /// <summary>
    /// Analyzes calls of <c>Parse</c>. A rejected constant is only a warning, because tests parse invalid values on purpose.
    /// </summary>
    private static void AnalyzeCall(OperationAnalysisContext context, ValueKinds kinds)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is not { Name: "Parse", IsStatic: true } method || kinds.Of(method.ContainingType) is not { } kind)
        {
            return;
        }

        foreach (var (text, place) in call.Arguments.SelectMany(argument => ConstantText.In(argument.Value)))
        {
            if (kind.Refuses(text) is { } sentence)
            {
                context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.ParseFails, place.GetLocation(), sentence));
            }
        }
    }
}
