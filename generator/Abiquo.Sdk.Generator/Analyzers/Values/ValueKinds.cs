using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers.Values;

/// <summary>The value types of a compilation.</summary>
internal sealed class ValueKinds(SdkTypes types)
{
    private readonly Dictionary<ISymbol, ValueKind> _kinds = ValueKind.All
        .Select(kind => (Kind: kind, Symbol: types.Type(kind.Type)))
        .Where(pair => pair.Symbol is not null)
        .ToDictionary(pair => (ISymbol)pair.Symbol!, pair => pair.Kind, SymbolEqualityComparer.Default);

    /// <summary>Returns the value type that a type is, or null.</summary>
    public ValueKind? Of(ITypeSymbol? type) => type is not null && _kinds.TryGetValue(type, out var kind) ? kind : null;
}
