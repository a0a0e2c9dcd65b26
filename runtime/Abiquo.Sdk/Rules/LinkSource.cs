namespace Abiquo.Sdk.Rules;

/// <summary>Represents the source of a link: the kind and roles that determine what it may connect to.</summary>
/// <param name="Appliance">The ID of the kind of appliance; empty for an external system.</param>
/// <param name="Roles">The IDs of its roles.</param>
internal readonly record struct LinkSource(string Appliance, IReadOnlyList<string> Roles);
