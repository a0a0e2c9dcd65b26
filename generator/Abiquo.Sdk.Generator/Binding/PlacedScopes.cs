using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>The scopes that are made of one by choosing its places, and what they have in common.</summary>
internal sealed class PlacedScopes(SpecSymbols symbols)
{
    /// <summary>Returns what a scope has in common with others that were made of the same one, or null if there are none.</summary>
    public PlacedScopeModel? Describe(ContainerDeclaration scope) => scope.Origin is { } origin
        ? new(ContainerDeclaration.AnyOf(origin), ReferenceEquals(Made(origin).First(), scope))
        : null;

    /// <summary>Returns the classes of which the scopes of a member can be, the usual one first; null if there is no such scope.</summary>
    public IReadOnlyList<string>? Kinds(ContainerDeclaration? scope, string written) =>
        scope is null ? null
        : scope.Origin == written ? [.. Made(written).Select(made => made.Common.Id.Value)]
        : [written];

    private IEnumerable<ContainerDeclaration> Made(string origin) =>
        symbols.Types.All.OfType<ContainerDeclaration>().Where(container => container.Origin == origin && symbols.IsScope(container));
}
