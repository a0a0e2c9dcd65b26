namespace Abiquo.Sdk.Rules;

/// <summary>What decides whether an appliance may connect to an endpoint: its kind and its roles.</summary>
/// <param name="Appliance">The id of the kind of appliance.</param>
/// <param name="Roles">The ids of its roles.</param>
internal readonly record struct LinkSource(string Appliance, IReadOnlyList<string> Roles);
