using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>
/// Reports illegal links that do not go through <c>Connect</c>, whose stubs the compiler refuses. The type of an endpoint accepts roles
/// and so does not refuse appliances of its owner's kind that have such a role; whether they are refused is read from the stubs.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IllegalLinkAnalyzer() : SdkAnalyzer(AllCode, UsageDescriptors.IllegalLink)
{
    protected override void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types)
    {
        context.RegisterOperationAction(operation => AnalyzeConversion(operation, types), OperationKind.Conversion);
        context.RegisterOperationAction(operation => AnalyzeCall(operation, types), OperationKind.Invocation);
        context.RegisterOperationAction(operation => AnalyzeDelegate(operation, types), OperationKind.DelegateCreation);
    }

    /// <summary>Reports an endpoint that is used as one that accepts the source.</summary>
    private static void AnalyzeConversion(OperationAnalysisContext context, SdkTypes types)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (Source(conversion.Type, types) is { } source)
        {
            Report(context, conversion.Operand.Syntax, source, conversion.Operand.Type);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context, SdkTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (!method.IsGenericMethod)
        {
            return;
        }

        // If the type argument is the source's own type, the conversion of the endpoint is reported.
        if (IsBetween(method, types)
            && Argument(call, 0)?.Type is { } source
            && !SymbolEqualityComparer.Default.Equals(method.TypeArguments[0], source))
        {
            Report(context, call.Syntax, source, Argument(call, 1)?.Type);
        }

        // An endpoint that meets a constraint is not converted.
        for (var i = 0; i < method.TypeParameters.Length; i++)
        {
            foreach (var constraint in method.TypeParameters[i].ConstraintTypes)
            {
                Report(context, call.Syntax, Argument(Source(constraint, types), method), method.TypeArguments[i]);
            }
        }
    }

    private static void AnalyzeDelegate(OperationAnalysisContext context, SdkTypes types)
    {
        var creation = (IDelegateCreationOperation)context.Operation;
        if (creation.Target is IMethodReferenceOperation { Method: var method }
            && IsBetween(method, types)
            && creation.Type is INamedTypeSymbol { DelegateInvokeMethod.Parameters: { Length: 2 } parameters })
        {
            Report(context, creation.Syntax, parameters[0].Type, parameters[1].Type);
        }
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode syntax, ITypeSymbol? source, ITypeSymbol? endpoint)
    {
        // Only endpoints of the source's own kind are let in by type and refused by rule.
        if (source is null || endpoint is null || !SymbolEqualityComparer.Default.Equals(endpoint.ContainingType, source))
        {
            return;
        }

        var connect = source.GetMembers("Connect").OfType<IMethodSymbol>().FirstOrDefault(
            method => method.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, endpoint));
        if (connect is not null && RefusalStub.Of(connect) is { } stub)
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.IllegalLink, syntax.GetLocation(), stub.Text));
        }
    }

    private static bool IsBetween(IMethodSymbol method, SdkTypes types) =>
        method.Name == "Between" && SdkTypes.Is(method.ContainingType, types.Link);

    /// <summary>Returns the source that an interface accepts, or null if it is another interface.</summary>
    private static ITypeSymbol? Source(ITypeSymbol? type, SdkTypes types) =>
        SdkTypes.Is(type, types.Accepts) ? ((INamedTypeSymbol)type!).TypeArguments[0] : null;

    /// <summary>Returns what stands for a type in a call: the type argument if it is a type parameter.</summary>
    private static ITypeSymbol? Argument(ITypeSymbol? type, IMethodSymbol method) =>
        type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } parameter
            ? method.TypeArguments[parameter.Ordinal]
            : type;

    /// <summary>Returns the value of an argument before its conversion, whatever the order of the arguments.</summary>
    private static IOperation? Argument(IInvocationOperation call, int parameter)
    {
        var value = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter)?.Value;
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
