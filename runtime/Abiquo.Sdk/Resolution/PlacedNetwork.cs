using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Represents a network as the environment or one of its scopes has it.</summary>
/// <param name="Path">The C# expression that refers to it, such as <c>Storage</c>.</param>
/// <param name="Scope">The scope whose hosts are on it, or null for the whole environment.</param>
/// <param name="Definition">The definition of the network in the spec.</param>
/// <param name="Segment">The ranges of its addresses; without any, the network does not exist there.</param>
public sealed record PlacedNetwork(string Path, PlacedScope? Scope, NetworkDefinition Definition, NetworkSegment Segment);
