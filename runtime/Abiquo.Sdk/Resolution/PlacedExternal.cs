using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Something outside the platform and where in the environment it is named.</summary>
/// <param name="Path">The C# expression that leads to it, such as <c>AdministratorNetworks</c>.</param>
/// <param name="Scope">The scope that it belongs to, or null where it serves the whole environment.</param>
/// <param name="Definition">What the spec says about it.</param>
/// <param name="Places">Where it is; none where the environment does not say.</param>
public sealed record PlacedExternal(string Path, PlacedScope? Scope, ExternalDefinition Definition, IReadOnlyList<ExternalPlace> Places);
