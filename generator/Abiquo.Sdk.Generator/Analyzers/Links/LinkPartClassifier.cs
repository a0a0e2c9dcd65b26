using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>Determines which part of a link a value is, as far as that is certain.</summary>
internal sealed class LinkPartClassifier(SdkTypes types)
{
    public LinkPart Classify(ITypeSymbol? type)
    {
        if (SdkTypes.DerivesFrom(type, types.Appliance))
        {
            return LinkPart.Appliance;
        }

        if (SdkTypes.Is(type, types.EndpointInterface) || type?.AllInterfaces.Any(one => SdkTypes.Is(one, types.EndpointInterface)) == true)
        {
            return LinkPart.Endpoint;
        }

        if (SdkTypes.Is(type, types.Link))
        {
            return LinkPart.Link;
        }

        return type?.Name == "Connections" && SdkTypes.DerivesFrom(type.ContainingType, types.Appliance)
            ? LinkPart.Connections
            : LinkPart.None;
    }

    public LinkPart Classify(IOperation? value) => value switch
    {
        null => LinkPart.None,
        IConversionOperation conversion => Classify(conversion.Operand),
        IDynamicMemberReferenceOperation { MemberName: "ConnectTo" } member =>
            Classify(member.Instance) is LinkPart.Appliance ? LinkPart.Connections : LinkPart.None,
        ILocalReferenceOperation { Type: IDynamicTypeSymbol } local => Classify(Initializer(local)),
        _ => Classify(value.Type),
    };

    /// <summary>Returns the initial value of a dynamic local, or null if it is ever assigned another one.</summary>
    private static IOperation? Initializer(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        var uses = root.Descendants().ToList();
        var isAssigned = uses.OfType<IAssignmentOperation>()
                .Any(assignment => assignment.Target.DescendantsAndSelf().Any(target => IsLocal(target, reference.Local)))
            || uses.OfType<IArgumentOperation>()
                .Any(argument => argument.Parameter?.RefKind is not (null or RefKind.None) && IsLocal(argument.Value, reference.Local));
        return isAssigned
            ? null
            : uses.OfType<IVariableDeclaratorOperation>()
                .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local))
                ?.GetVariableInitializer()?.Value;
    }

    private static bool IsLocal(IOperation operation, ILocalSymbol local) =>
        operation is ILocalReferenceOperation other && SymbolEqualityComparer.Default.Equals(other.Local, local);
}
