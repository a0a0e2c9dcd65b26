namespace Abiquo.Sdk.Rules;

/// <summary>What decides whether an endpoint may be connected to.</summary>
/// <param name="Appliance">The id of the kind of appliance that listens.</param>
/// <param name="Endpoint">The id of the endpoint.</param>
/// <param name="Roles">The ids of the roles that bring the endpoint to that appliance.</param>
internal readonly record struct LinkTarget(string Appliance, string Endpoint, IReadOnlyList<string> Roles);
