namespace Abiquo.Sdk.Rules;

/// <summary>Represents the target of a link: the properties that determine who may connect to it.</summary>
/// <param name="Appliance">The ID of the kind of appliance that has the endpoint; empty for an external system.</param>
/// <param name="Endpoint">The ID of the endpoint.</param>
/// <param name="Roles">The IDs of the roles from which the appliance gets the endpoint.</param>
internal readonly record struct LinkTarget(string Appliance, string Endpoint, IReadOnlyList<string> Roles);
