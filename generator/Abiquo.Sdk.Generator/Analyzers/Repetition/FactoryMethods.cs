using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>Recognizes methods whose arguments become parts of their result.</summary>
internal static class FactoryMethods
{
    public static bool Contains(IMethodSymbol? method, SdkTypes types) => method is { IsStatic: true }
        && (MakesAppliance(method, types) || MakesList(method, types));

    private static bool MakesAppliance(IMethodSymbol method, SdkTypes types) =>
        method.Name is "Cluster" or "ClusterOf" or "Pool" or "PoolOf" && SdkTypes.DerivesFrom(method.ContainingType, types.Appliance);

    private static bool MakesList(IMethodSymbol method, SdkTypes types) =>
        method.Name is "From" or "Create" && SdkTypes.Is(method.ContainingType, types.OneOrMoreFactory);
}
