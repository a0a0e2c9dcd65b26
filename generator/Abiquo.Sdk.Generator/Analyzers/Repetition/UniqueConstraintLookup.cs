using Abiquo.Sdk.Generator.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>Finds the constraint that the runtime declares for a member of a scope or a host.</summary>
internal sealed class UniqueConstraintLookup(SdkTypes types)
{
    private readonly ValueKinds _kinds = new(types);

    /// <summary>Returns the constraint of a property or constructor parameter of a scope, or null if its values may repeat.</summary>
    public UniqueConstraint? ForScope(ISymbol member, ITypeSymbol type)
    {
        var attribute = member.GetAttributes().FirstOrDefault(one => SdkTypes.Is(one.AttributeClass, types.Unique));
        return attribute?.ConstructorArguments.FirstOrDefault().Value is string constraint
            ? new(member.ContainingType.Name, Capitalized(member.Name), constraint, _kinds.Of(Plain(type)))
            : null;
    }

    /// <summary>Returns the constraint of a constructor parameter of a host, or null.</summary>
    public UniqueConstraint? ForHost(IParameterSymbol parameter)
    {
        var kind = _kinds.Of(Plain(parameter.Type));
        return kind == ValueKind.Name ? UniqueConstraint.HostName : kind == ValueKind.Address ? UniqueConstraint.HostAddress : null;
    }

    private static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    /// <summary>Capitalizes a name: a constructor parameter has the name of its property.</summary>
    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
