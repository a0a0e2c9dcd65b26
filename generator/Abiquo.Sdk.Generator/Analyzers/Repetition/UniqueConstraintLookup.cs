using Abiquo.Sdk.Generator.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>Reads what the runtime says about the members of scopes and hosts.</summary>
internal sealed class UniqueConstraintLookup(SdkTypes types)
{
    private readonly ValueKinds _kinds = new(types);

    /// <summary>What a property or constructor parameter of a scope stands for, if its values must differ.</summary>
    public UniqueConstraint? ForScope(ISymbol member, ITypeSymbol type)
    {
        var attribute = member.GetAttributes().FirstOrDefault(one => SdkTypes.Is(one.AttributeClass, types.Unique));
        return attribute?.ConstructorArguments.FirstOrDefault().Value is string constraint
            ? new(member.ContainingType.Name, Capitalised(member.Name), constraint, _kinds.Of(Plain(type)))
            : null;
    }

    /// <summary>What a constructor parameter of a host stands for.</summary>
    public UniqueConstraint? ForHost(IParameterSymbol parameter)
    {
        var kind = _kinds.Of(Plain(parameter.Type));
        return kind == ValueKind.Name ? UniqueConstraint.HostName : kind == ValueKind.Address ? UniqueConstraint.HostAddress : null;
    }

    private static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>A constructor parameter has the name of its property.</summary>
    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
