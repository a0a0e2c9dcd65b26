using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>Finds what of ours is behind a value, where that is certain.</summary>
internal sealed class HiddenType(SdkTypes types)
{
    public Hidden Of(ITypeSymbol? type)
    {
        if (SdkTypes.Derives(type, types.Appliance))
        {
            return Hidden.Appliance;
        }

        if (SdkTypes.Is(type, types.EndpointInterface) || type?.AllInterfaces.Any(one => SdkTypes.Is(one, types.EndpointInterface)) == true)
        {
            return Hidden.Endpoint;
        }

        if (SdkTypes.Is(type, types.Link))
        {
            return Hidden.LinkClass;
        }

        return type?.Name == "Connections" && SdkTypes.Derives(type.ContainingType, types.Appliance) ? Hidden.Connections : Hidden.Nothing;
    }

    public Hidden Behind(IOperation? value) => value switch
    {
        null => Hidden.Nothing,
        IConversionOperation conversion => Behind(conversion.Operand),
        IDynamicMemberReferenceOperation { MemberName: "ConnectTo" } member => Behind(member.Instance) is Hidden.Appliance ? Hidden.Connections : Hidden.Nothing,
        ILocalReferenceOperation { Type: IDynamicTypeSymbol } local => Behind(Initializer(local)),
        _ => Of(value.Type),
    };

    /// <summary>What a dynamic local starts with, if it is never given another value.</summary>
    private static IOperation? Initializer(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        var uses = root.Descendants().ToList();
        var isAssigned = uses.OfType<IAssignmentOperation>().Any(assignment => assignment.Target.DescendantsAndSelf().Any(target => IsLocal(target, reference.Local)))
            || uses.OfType<IArgumentOperation>().Any(argument => argument.Parameter?.RefKind is not (null or RefKind.None) && IsLocal(argument.Value, reference.Local));
        return isAssigned
            ? null
            : uses.OfType<IVariableDeclaratorOperation>().FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local))?.GetVariableInitializer()?.Value;
    }

    private static bool IsLocal(IOperation operation, ILocalSymbol local) =>
        operation is ILocalReferenceOperation other && SymbolEqualityComparer.Default.Equals(other.Local, local);
}
