namespace Abiquo.Sdk.Resolution;

/// <summary>Represents a value and its location in the environment.</summary>
/// <param name="Path">The C# expression that refers to it, such as <c>Datacenters[0].Id</c>.</param>
/// <param name="Owner">What has such a value, as messages call it.</param>
/// <param name="Scope">The scope that it belongs to, or null if it is one of the environment.</param>
/// <param name="Value">The value.</param>
internal sealed record PlacedValue(string Path, string Owner, PlacedScope? Scope, ValueMember Value);
